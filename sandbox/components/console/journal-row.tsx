import { Badge } from "@ui/badge";
import type { JournalEntry } from "../control-types";
import { formatTime } from "../format";
import { FoldRow } from "./fold-row";
import { JournalMessage } from "./journal-message";

function statusTone(status: number | null) {
  if (status === null) return "bad" as const;
  return status < 400 ? ("good" as const) : ("bad" as const);
}

/** What is seen of a closed message: who spoke to whom, what, about which reference, how it ended. */
function Line({ entry }: { entry: JournalEntry }) {
  return (
    <>
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
    </>
  );
}

/** One message; opened, its text. */
export function JournalRow({ entry, open, href }: { entry: JournalEntry; open: boolean; href: string }) {
  return (
    <FoldRow
      open={open}
      href={href}
      className="py-2 md:grid-cols-[auto_5.5rem_6rem_12rem_1fr_auto]"
      line={<Line entry={entry} />}
    >
      <JournalMessage entry={entry} />
    </FoldRow>
  );
}
