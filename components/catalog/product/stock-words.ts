import type { Availability } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";

export type StockWords = Record<"waiting" | "many" | "few" | "one" | "none" | "digital" | "unknown", string>;
export type StockTone = "good" | "warn" | "muted";

const FEW = 5;

/** What to say about a number of pieces; null counts nothing (downloads), undefined is not known. */
export function stockLine(
  pieces: Availability | undefined,
  failed: boolean,
  words: StockWords,
): { text: string; tone: StockTone } {
  if (pieces === undefined) return { text: failed ? words.unknown : words.waiting, tone: "muted" };
  if (pieces === null) return { text: words.digital, tone: "good" };
  if (pieces <= 0) return { text: words.none, tone: "muted" };
  if (pieces === 1) return { text: words.one, tone: "warn" };
  return {
    text: fill(pieces <= FEW ? words.few : words.many, { n: pieces }),
    tone: pieces <= FEW ? "warn" : "good",
  };
}
