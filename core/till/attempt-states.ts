import { canMove, type Moves } from "@/core/states";

/**
 * One try to charge a wallet. `adding`: written, Pockyt is being asked for a transaction (R10). `ready`: to be scanned.
 * `sending`: the charge is on its way and may have happened. `waiting`, `processing`: the shopper confirms, the wallet
 * works. `checking`: the outcome is being found out. `attention`: it stays unknown. The others are over.
 */
export const attemptStates = [
  "adding",
  "ready",
  "sending",
  "waiting",
  "processing",
  "checking",
  "cancelling",
  "attention",
  "approved",
  "declined",
  "cancelled",
  "expired",
  "reversed",
  "failed",
] as const;
export type AttemptState = (typeof attemptStates)[number];

const told = ["approved", "declined", "cancelled", "expired", "reversed"] as const;

/** From declined, cancelled, expired and failed a late `approved` is still real money. */
export const attemptMoves: Moves<AttemptState> = {
  adding: ["ready", "waiting", "cancelled", "failed", "attention"],
  ready: ["sending", "waiting", "cancelling", "checking", ...told, "failed"],
  sending: ["waiting", "processing", "checking", "cancelling", ...told, "failed"],
  waiting: ["processing", "checking", "cancelling", "attention", ...told],
  processing: ["waiting", "checking", "cancelling", "attention", ...told],
  checking: ["waiting", "processing", "cancelling", "attention", ...told, "failed"],
  cancelling: ["checking", "attention", ...told, "failed"],
  attention: ["waiting", "processing", "checking", ...told, "failed"],
  approved: ["reversed"],
  declined: ["approved", "reversed"],
  cancelled: ["approved", "reversed"],
  expired: ["approved", "reversed"],
  reversed: [],
  failed: ["approved", "reversed"],
};

/** Whether a try came to its end: until then no other one may begin, and no cash: money may still move. */
export function isOver(state: AttemptState): boolean {
  return ["approved", "declined", "cancelled", "expired", "reversed", "failed"].includes(state);
}

/** Whether a move is allowed; staying is not a move. */
export function canMoveAttempt(from: AttemptState, to: AttemptState): boolean {
  return canMove(attemptMoves, from, to);
}
