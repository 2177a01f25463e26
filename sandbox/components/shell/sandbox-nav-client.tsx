"use client";

import { usePathname } from "next/navigation";
import { cn } from "@ui/cn";
import { Link } from "@ui/link";

const PAGES = [
  { href: "/stage", label: "Stage" },
  { href: "/phone", label: "Phones" },
  { href: "/console", label: "Console" },
  { href: "/mail", label: "Mail" },
];

/** The sandbox's pages; the current one is marked. */
export function SandboxNav() {
  const path = usePathname();
  return (
    <nav aria-label="Sandbox" className="-ml-2.5 min-w-0 overflow-x-auto sm:ml-0">
      <ul className="flex">
        {PAGES.map(({ href, label }) => {
          const current = path.startsWith(href);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "inline-flex min-h-10 items-center rounded-full px-2.5 transition",
                  current ? "font-extrabold" : "text-muted hover:text-ink font-medium",
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
