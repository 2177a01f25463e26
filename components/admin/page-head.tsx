import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

/** The head of a back office page: where one came from, the title, a line about it, and what can be done. */
export function PageHead({
  title,
  lead,
  back,
  actions,
}: {
  title: string;
  lead?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid gap-1">
        {back ? (
          <Link
            href={back.href}
            className="text-muted hover:text-ink font-semibold underline-offset-4 hover:underline"
          >
            ← {back.label}
          </Link>
        ) : null}
        <h1 className="headline text-[28px]">{title}</h1>
        {lead ? <div className="text-muted max-w-2xl">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
