import { fromDecimal } from "@/core/money/money";

/** A sum as a cashier types it, in cents: `"12,5"` and `"12.50"` are 1250. Undefined when it is none or below zero. */
export function readAmount(text: string): number | undefined {
  const amount = fromDecimal(text.trim().replace(",", "."));
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

/** Cents as they stand in a field: `1250` → `12.50`. */
export function writeAmount(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** Sums that a shopper is likely to hand over for what is due: exactly it, then up to the next notes. In cents. */
export function quickAmounts(due: number): number[] {
  const notes = [500, 1000, 2000, 5000, 10_000];
  const rounded = notes.map((note) => Math.ceil(due / note) * note);
  return [...new Set([due, ...rounded])].sort((a, b) => a - b).slice(0, 4);
}
