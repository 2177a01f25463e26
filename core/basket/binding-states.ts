import type { Moves } from "@/core/states";

/**
 * OPEN: the wallet was told of the basket, nobody has linked it. WAITING: a code or a push is out, the shopper decides.
 * BOUND: linked to a phone. REJECTED: the shopper said no. ORDERED: the wallet made an order of it, which is final.
 * ENDED: unlinked, by either side; it may be linked anew.
 */
export const bindingStates = ["OPEN", "WAITING", "BOUND", "REJECTED", "ORDERED", "ENDED"] as const;
export type BindingState = (typeof bindingStates)[number];

export const bindingMoves: Moves<BindingState> = {
  OPEN: ["WAITING", "BOUND", "REJECTED", "ENDED"],
  WAITING: ["OPEN", "BOUND", "REJECTED", "ENDED"],
  // Linked to another phone it goes through ENDED: both sides forget the first one before the second is asked.
  BOUND: ["ORDERED", "ENDED"],
  REJECTED: ["OPEN", "WAITING", "BOUND", "ENDED"],
  ORDERED: [],
  ENDED: ["OPEN", "WAITING", "BOUND"],
};
