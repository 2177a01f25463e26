import type { ReactNode } from "react";
import { SandboxHeader } from "./sandbox-header";

/** A sandbox page: header, headline with actions beside it, content. */
export function PageFrame({
  title,
  lead,
  actions,
  children,
}: {
  title: string;
  lead?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SandboxHeader />
      <main className="container grid grid-cols-1 gap-6 py-8">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-2">
            <h1 className="headline text-4xl">{title}</h1>
            {lead ? <p className="text-muted max-w-2xl">{lead}</p> : null}
          </div>
          {actions}
        </div>
        {children}
      </main>
    </>
  );
}
