import type { HistoryEntry } from "../control-types";
import { formatMoney, formatTime } from "../format";

const WORDS: Record<string, string> = {
  reversed: "reversed",
  refunded: "refunded",
  "partly-refunded": "partly refunded",
  failed: "refused",
  cancelled: "cancelled",
};

/** What this person paid, newest first. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  if (entries.length === 0)
    return <p className="text-muted">Nothing paid yet. Your receipts will stand here.</p>;
  return (
    <ul className="grid">
      {entries.map((entry) => {
        const state = entry.state.toLowerCase();
        const word = WORDS[state];
        return (
          <li
            key={`${entry.ersReference}-${entry.at}-${state}`}
            className="border-line flex items-baseline justify-between gap-4 border-b py-3"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{entry.merchant}</span>
              <span className="text-muted block text-sm break-words">
                {formatTime(entry.at)}
                {entry.ersReference ? ` · ${entry.ersReference}` : ""}
              </span>
            </span>
            <span className="shrink-0 text-right">
              <span className={word ? "text-muted block tabular-nums line-through" : "tabular block"}>
                {formatMoney(entry.total, entry.currency)}
              </span>
              {word ? <span className="text-warn text-sm font-semibold">{word}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
