import Link from "next/link";
import type { Category, Locale } from "@/core/catalog/catalog";
import { cn } from "@/components/ui/cn";

type CategoryLinksProps = {
  locale: Locale;
  categories: readonly Category[];
  current?: string;
  all: string;
  label: string;
};

/** The stalls as a row of links (a column in the menu of phones). */
export function CategoryLinks({ locale, categories, current, all, label }: CategoryLinksProps) {
  const items = [
    { id: "all", name: all, href: `/${locale}/search` },
    ...categories.map(({ id, name }) => ({
      id,
      name: name[locale],
      href: `/${locale}/search?category=${id}`,
    })),
  ];
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 xl:flex-nowrap">
        {items.map(({ id, name, href }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              aria-current={id === current ? "true" : undefined}
              className={cn(
                "rounded-option block py-1 whitespace-nowrap",
                id === current ? "font-extrabold" : "text-muted hover:text-ink font-semibold",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
