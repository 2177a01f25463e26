import type { Moves } from "@/core/states";

/**
 * REQUESTED: written down, not sent. SENT: on the wire, the answer is not known. UNKNOWN: the answer was lost;
 * repeating could give the money back twice, so it is parked until the provider's report tells.
 */
export const refundStates = ["REQUESTED", "SENT", "DONE", "REFUSED", "UNKNOWN"] as const;
export type RefundState = (typeof refundStates)[number];

export const refundMoves: Moves<RefundState> = {
  REQUESTED: ["SENT"],
  SENT: ["DONE", "REFUSED", "UNKNOWN", "REQUESTED"],
  DONE: [],
  REFUSED: [],
  UNKNOWN: ["DONE", "REFUSED"],
};

/** Refunds in these states count against what may still be given back. */
export const countingRefundStates: readonly RefundState[] = ["REQUESTED", "SENT", "DONE", "UNKNOWN"];

/** What of a payment may still be given back, in minor units. */
export function refundable(paid: number, refunds: readonly { state: RefundState; amount: number }[]): number {
  const taken = refunds
    .filter((refund) => countingRefundStates.includes(refund.state))
    .reduce((total, refund) => total + refund.amount, 0);
  return Math.max(0, paid - taken);
}
