import type { Category, Locale } from "@/core/catalog/catalog";
import { Link } from "@/components/ui/link";

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
      <ul className="[&_a]:rounded-option [&_a]:text-muted [&_a:hover]:text-ink [&_a[aria-current]]:text-ink flex flex-wrap gap-x-4 gap-y-2 font-semibold whitespace-nowrap xl:flex-nowrap [&_a]:block [&_a]:py-1 [&_a[aria-current]]:font-extrabold">
        {items.map(({ id, name, href }) => (
          <li key={id}>
            <Link href={href} aria-current={id === current ? "true" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
