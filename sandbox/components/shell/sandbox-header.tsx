import { Badge } from "@ui/badge";
import { Link } from "@ui/link";
import { SandboxNav } from "./sandbox-nav-client";

/** The head of every sandbox page but the phones: name, pages, and a word that nothing is charged. */
export function SandboxHeader({
  wide = false,
  links = [],
}: {
  wide?: boolean;
  links?: { href: string; label: string }[];
}) {
  return (
    <header className="border-line bg-paper border-b-[1.5px]">
      <div
        className={
          wide
            ? "flex flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2"
            : "container flex flex-wrap items-center gap-x-5 gap-y-1 py-2"
        }
      >
        <Link href="/" className="headline rounded-option text-xl">
          kram<span className="text-accent-ink">.</span> sandbox
        </Link>
        <SandboxNav />
        {links.map(({ href, label }) => (
          <a
            key={href}
            href={href}
            target="_blank"
            rel="noreferrer"
            className="text-muted hover:text-ink font-medium max-sm:hidden"
          >
            {label} <span aria-hidden="true">↗</span>
          </a>
        ))}
        <Badge tone="warn" className="ml-auto max-sm:hidden">
          Simulated: nothing here is charged
        </Badge>
      </div>
    </header>
  );
}
