import type { HistoryEntry } from "../control-types";
import { formatMoney, formatTime } from "../format";

const WORDS: Record<string, string> = {
  CANCELED: "reversed",
  FAILED: "refused",
  RESERVED: "reserved",
  REFUNDED: "refunded",
  PARTLY_REFUNDED: "partly refunded",
};
const GONE = ["CANCELED", "FAILED", "REFUNDED"];

/** What this person paid, newest first. */
export function HistoryList({ entries }: { entries: HistoryEntry[] }) {
  if (entries.length === 0)
    return <p className="text-muted">Nothing paid yet. Your receipts will stand here.</p>;
  return (
    <ul className="grid">
      {entries.map((entry) => {
        const word = WORDS[entry.state];
        return (
          <li
            key={`${entry.ersReference}-${entry.at}-${entry.state}`}
            className="border-line flex items-baseline justify-between gap-4 border-b py-3"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{entry.merchant}</span>
              <span className="text-muted block text-sm break-words">
                {formatTime(entry.at)}
                <span className="block text-xs">{entry.ersReference}</span>
              </span>
            </span>
            <span className="shrink-0 text-right">
              <span
                className={
                  GONE.includes(entry.state) ? "text-muted block tabular-nums line-through" : "tabular block"
                }
              >
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
