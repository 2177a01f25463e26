import "server-only";
import type { PaymentState } from "@/core/payment/payment-states";

/** A transaction at InPost, amounts in grosze. */
type Theirs = { status: string; amount: number; currency: string };
/** Our payment of the same order with its refunds. */
type Ours = {
  state: PaymentState;
  amount: number;
  currency: string;
  refunds: { state: string; amount: number }[];
};

/**
 * How a transaction and our payment differ. `refund-pending` is no fault: InPost has taken the refund and decides later.
 */
export type TransactionDifference =
  "missing-here" | "amount" | "paid-there" | "paid-here" | "refund" | "refund-pending";

const paidThere = ["AUTHORIZED", "CAPTURED", "REFUNDED", "PARTIALLY_REFUNDED"];
const paidHere: readonly PaymentState[] = ["PAID", "REVIEW"];

/** Holds a transaction against our payment; empty when both say the same. Of several tries of an order one is paid. */
export function compareTransaction(theirs: Theirs, ours: Ours | undefined): TransactionDifference[] {
  if (!ours) return ["missing-here"];
  const isPaidThere = paidThere.includes(theirs.status);
  // A try that came to nothing says nothing about the order: another one may have paid it.
  if (!isPaidThere && theirs.status !== "PENDING") return [];
  const isPaidHere = paidHere.includes(ours.state);
  const found: TransactionDifference[] = [];
  if (theirs.amount !== ours.amount || theirs.currency !== ours.currency) found.push("amount");
  if (isPaidThere && !isPaidHere) found.push("paid-there");
  if (!isPaidThere && isPaidHere) found.push("paid-here");
  const done = ours.refunds
    .filter(({ state }) => state === "DONE")
    .reduce((sum, { amount }) => sum + amount, 0);
  const said =
    theirs.status === "REFUNDED" ? "whole" : theirs.status === "PARTIALLY_REFUNDED" ? "part" : "none";
  const written = done === 0 ? "none" : done >= ours.amount ? "whole" : "part";
  if (ours.refunds.some(({ state }) => state === "SENT")) found.push("refund-pending");
  else if (isPaidThere && said !== written) found.push("refund");
  return found;
}
