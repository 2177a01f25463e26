import type { Moves } from "@/core/states";

/**
 * OPEN: lines may change. HELD: put aside. PAYING: frozen from the first tender on, until it is paid or comes to
 * nothing (R9). NEEDS_ATTENTION: nobody knows whether money moved; the reconciler or a manager goes on.
 */
export const saleStates = ["OPEN", "HELD", "PAYING", "NEEDS_ATTENTION", "PAID", "VOIDED"] as const;
export type SaleState = (typeof saleStates)[number];

export const saleMoves: Moves<SaleState> = {
  OPEN: ["HELD", "PAYING", "PAID", "VOIDED"],
  HELD: ["OPEN", "VOIDED"],
  PAYING: ["OPEN", "PAID", "NEEDS_ATTENTION"],
  NEEDS_ATTENTION: ["PAYING", "PAID"],
  PAID: [],
  VOIDED: [],
};

/** Whether lines, quantities and discounts may change. */
export function isEditable(state: SaleState): boolean {
  return state === "OPEN";
}
