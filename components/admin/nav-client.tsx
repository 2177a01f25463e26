"use client";

import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";

export type NavItem = { href: string; label: string };

/** The back office's ways; the one that leads to this page is marked. */
export function Nav({ label, home, items }: { label: string; home: string; items: NavItem[] }) {
  const pathname = usePathname();
  const isHere = (href: string) => pathname === href || (href !== home && pathname.startsWith(`${href}/`));
  return (
    <nav aria-label={label} className="-mx-2 lg:mx-0">
      {/* One row that scrolls: wrapped, its height would change when the font comes. */}
      <ul className="flex gap-1 overflow-x-auto lg:grid">
        {items.map(({ href, label: words }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isHere(href) ? "page" : undefined}
              className={cn(
                "rounded-option flex min-h-9 items-center px-3 font-semibold whitespace-nowrap transition focus-visible:-outline-offset-2",
                isHere(href) ? "bg-ink text-on-ink" : "text-muted hover:bg-paper-home hover:text-ink",
              )}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
