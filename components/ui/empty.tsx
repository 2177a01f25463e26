import type { ReactNode } from "react";
import { PAPER_CLASS, type Paper } from "./paper";
import { cn } from "./cn";

/** An empty view: what would stand here, and the next step. */
export function Empty({
  paper = "home",
  title,
  children,
  action,
}: {
  paper?: Paper;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div
      className={cn(
        "rounded-paper grid justify-items-center gap-3 px-6 py-14 text-center",
        PAPER_CLASS[paper],
      )}
    >
      <p className="headline text-2xl">{title}</p>
      {children ? <div className="max-w-md">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
