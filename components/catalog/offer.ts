import type { Price } from "@/core/catalog/catalog";

/** Money off in whole percent, rounded down so that it never promises too much; undefined when not on offer. */
export function percentOff({ amount, previous }: Pick<Price, "amount" | "previous">): number | undefined {
  if (previous === null || previous <= amount) return undefined;
  const percent = Math.floor(((previous - amount) * 100) / previous);
  return percent > 0 ? percent : undefined;
}
