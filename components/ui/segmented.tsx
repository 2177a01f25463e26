import { cn } from "./cn";
import { Link } from "./link";

export type Segment = { key: string; label: string; href: string; count?: number };

/** A row of links of which one is current: tabs whose state lives in the address. */
export function Segmented({
  label,
  items,
  current,
  replace,
}: {
  label: string;
  items: Segment[];
  current: string;
  replace?: boolean;
}) {
  return (
    <nav aria-label={label} className="max-w-full">
      <ul className="rule border-line bg-card inline-flex max-w-full flex-wrap gap-1 rounded-[26px] p-1">
        {items.map((item) => (
          <li key={item.key}>
            <Link
              href={item.href}
              replace={replace}
              scroll={false}
              aria-current={item.key === current ? "page" : undefined}
              className={cn(
                "flex min-h-9 items-center gap-2 rounded-full px-4 font-semibold whitespace-nowrap transition focus-visible:-outline-offset-2",
                item.key === current ? "bg-ink text-on-ink" : "text-muted hover:text-ink",
              )}
            >
              {item.label}
              {item.count ? <span className="tabular text-sm">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
