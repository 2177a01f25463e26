import type { Moves } from "@/core/states";
import type { PaidWith } from "./provider";

/**
 * STARTING: the provider has not answered yet. PENDING: it waits for the shopper. CANCELLING: we asked it to cancel.
 * COD: to be paid in cash on delivery. REVIEW: money moved that does not fit the order; a person decides.
 * From CANCELLED, EXPIRED, DECLINED and FAILED a late PAID is still real money.
 */
export const paymentStates = [
  "STARTING",
  "PENDING",
  "COD",
  "PAID",
  "DECLINED",
  "CANCELLED",
  "EXPIRED",
  "FAILED",
  "REVIEW",
] as const;
export type PaymentState = (typeof paymentStates)[number];

export const paymentMoves: Moves<PaymentState> = {
  STARTING: ["PENDING", "COD", "PAID", "FAILED", "REVIEW"],
  PENDING: ["COD", "PAID", "DECLINED", "CANCELLED", "EXPIRED", "FAILED", "REVIEW"],
  COD: ["PAID", "CANCELLED", "REVIEW"],
  PAID: [],
  DECLINED: ["COD", "PAID", "REVIEW"],
  CANCELLED: ["PAID", "REVIEW"],
  EXPIRED: ["PAID", "REVIEW"],
  FAILED: ["PAID", "REVIEW"],
  REVIEW: ["PAID"],
};

/** The receipt's name of what was paid in cash, on delivery or at the till: no provider can give it back. */
export const cashReference = "cash";

/** States in which the provider may still say something, so somebody must keep asking. */
export const openPaymentStates: readonly PaymentState[] = ["STARTING", "PENDING"];

/**
 * Whether a shopper whose try was declined may pay the same order again, with another method too (InPost Pay protocol
 * 5.4): the payment then waits on, until it expires or the order is rejected.
 */
export function triesAgain(provider: PaidWith): boolean {
  return provider === "inpost-pay";
}
