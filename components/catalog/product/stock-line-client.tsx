"use client";

import { cn } from "@/components/ui/cn";
import { stockLine, type StockTone, type StockWords } from "./stock-words";
import { useVariant } from "./variant-client";

const TONES: Record<StockTone, string> = { good: "text-good", warn: "text-warn", muted: "text-muted" };

/** How many pieces there are now; keeps its place while nobody knows. */
export function StockLine({ words }: { words: StockWords }) {
  const { current, stockOf, failed } = useVariant();
  const { text, tone } = stockLine(stockOf(current.sku), failed, words);
  return (
    <p role="status" className={cn("flex min-h-6 items-center gap-2 font-semibold", TONES[tone])}>
      <span aria-hidden="true" className="size-2 rounded-full bg-current" />
      {text}
    </p>
  );
}
