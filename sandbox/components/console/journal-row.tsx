import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Badge } from "@ui/badge";
import { cn } from "@ui/cn";
import type { JournalEntry } from "../control-types";
import { formatTime } from "../format";
import { JournalMessage } from "./journal-message";

function statusTone(status: number | null) {
  if (status === null) return "bad" as const;
  return status < 400 ? ("good" as const) : ("bad" as const);
}

/** One message: who spoke to whom, what, about which reference, how it ended. Opens its text below. */
export function JournalRow({ entry, open, href }: { entry: JournalEntry; open: boolean; href: string }) {
  return (
    <li className="border-line not-last:border-b">
      <Link
        href={href}
        replace
        scroll={false}
        prefetch={false}
        aria-expanded={open}
        className="hover:bg-paper grid grid-cols-[auto_1fr_auto] items-center gap-x-3 px-4 py-2 text-sm transition focus-visible:-outline-offset-3 md:grid-cols-[auto_5.5rem_6rem_12rem_1fr_auto]"
      >
        <ChevronRight
          aria-hidden="true"
          size={16}
          className={cn("text-muted transition", open && "rotate-90")}
        />
        <span className="text-muted tabular-nums max-md:order-last max-md:col-start-2">
          {formatTime(entry.at)}
          {entry.reference ? <span className="md:hidden"> · {entry.reference}</span> : null}
        </span>
        <span className="text-muted max-md:hidden">
          {entry.direction === "in" ? "shop → seqr" : "seqr → shop"}
        </span>
        <span className="font-bold">{entry.operation}</span>
        <span className="text-muted truncate max-md:hidden">{entry.reference}</span>
        <span className="flex items-center justify-end gap-2">
          {entry.fault ? <Badge tone="warn">{entry.fault}</Badge> : null}
          <span className="text-muted tabular-nums max-sm:hidden">
            {entry.durationMs === null ? "" : `${Math.round(entry.durationMs)} ms`}
          </span>
          <Badge tone={statusTone(entry.status)}>{entry.status ?? "no answer"}</Badge>
        </span>
      </Link>
      {open ? <JournalMessage entry={entry} /> : null}
    </li>
  );
}
