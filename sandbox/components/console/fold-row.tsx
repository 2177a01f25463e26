import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@ui/cn";
import { Link } from "@ui/link";

type FoldRowProps = {
  open: boolean;
  /** Where a click leads: the same list with this row open, or closed again. */
  href: string;
  /** Paddings and columns of the line; the first column is the arrow's. */
  className: string;
  line: ReactNode;
  children: ReactNode;
};

/** A line of a list that opens what belongs to it; which one is open stands in the address. */
export function FoldRow({ open, href, className, line, children }: FoldRowProps) {
  return (
    <li className="border-line not-last:border-b">
      <Link
        href={href}
        replace
        scroll={false}
        aria-expanded={open}
        className={cn(
          "hover:bg-paper grid grid-cols-[auto_1fr_auto] items-center gap-x-3 px-4 text-sm transition focus-visible:-outline-offset-3",
          className,
        )}
      >
        <ChevronRight
          aria-hidden="true"
          size={16}
          className={cn("text-muted transition", open && "rotate-90")}
        />
        {line}
      </Link>
      {open ? <div className="animate-settle px-4 pt-1 pb-5">{children}</div> : null}
    </li>
  );
}

/** The box around such lines. */
export function FoldList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="rounded-paper rule border-line bg-card overflow-hidden" aria-label={label}>
      {children}
    </ol>
  );
}
