import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

export type FilterItem = { key: string; label: string; href: string; count?: number };

/** Links that filter a list by state; the chosen one is marked. */
export function StateFilter({
  label,
  items,
  current,
}: {
  label: string;
  items: FilterItem[];
  current: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1.5">
        {items.map((item) => (
          <li key={item.key}>
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.key === current ? "true" : undefined}
              className={cn(
                "rule inline-flex min-h-8 items-center gap-1.5 rounded-full px-3 font-semibold whitespace-nowrap transition",
                item.key === current
                  ? "border-ink bg-ink text-on-ink"
                  : "border-line bg-card hover:border-ink",
              )}
            >
              {item.label}
              {item.count ? <span className="tabular">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
