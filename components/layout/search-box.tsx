import type { Locale } from "@/core/catalog/catalog";

type SearchBoxProps = { locale: Locale; label: string; hint: string; query?: string };

/** A form that needs no script: Enter leads to the listing. */
export function SearchBox({ locale, label, hint, query }: SearchBoxProps) {
  return (
    <form action={`/${locale}/search`} role="search">
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={hint}
        defaultValue={query}
        maxLength={80}
        autoComplete="off"
        enterKeyHint="search"
        className="rule bg-card placeholder:text-muted hover:border-ink min-h-11 w-full rounded-full px-5 transition"
      />
    </form>
  );
}
