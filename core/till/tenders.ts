/** One way in which a part of a sale was paid. Minor units; cash is what stays in the drawer, not what was handed over. */
export type Tender = { kind: "cash" | "wallet"; amount: number };

export type Settlement = { paid: number; left: number };

/** What is paid and what is left. Paying above the total is a bug and throws. */
export function settle(total: number, tenders: readonly Tender[]): Settlement {
  const paid = tenders.reduce((sum, { amount }) => sum + amount, 0);
  if (paid > total) throw new RangeError(`paid ${paid} of ${total}`);
  return { paid, left: total - paid };
}

/**
 * Cash handed over against what is left: what is kept, and what goes back. `takeCash(940, 2000)` → kept 940, change
 * 1060. Less than what is left pays a part of it.
 */
export function takeCash(left: number, given: number): { kept: number; change: number } {
  if (!Number.isSafeInteger(given) || given <= 0) throw new RangeError(`not cash: ${given}`);
  const kept = Math.min(left, given);
  return { kept, change: given - kept };
}

const notes = [500, 1000, 2000, 5000, 10_000];

/** Amounts a shopper is likely to hand over, exact first: `cashSuggestions(940)` → 940, 1000, 2000, 5000. */
export function cashSuggestions(left: number): number[] {
  const rounded = notes.map((note) => Math.ceil(left / note) * note);
  return [...new Set([left, ...rounded])].sort((one, other) => one - other).slice(0, 4);
}
