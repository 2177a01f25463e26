import type { Transaction } from "@sandbox/inpost-pay/types";

const PAID = ["CAPTURED", "REFUNDED", "PARTIALLY_REFUNDED"];

/** Grosze that are still to be paid out for a transaction; below zero when money went back after it was paid out. */
export function toSettle({ status, amount, refunds, settled = 0 }: Transaction): number {
  if (!PAID.includes(status)) return 0;
  const back = refunds
    .filter((refund) => refund.status === "SUCCESS")
    .reduce((sum, each) => sum + each.amount, 0);
  return amount - back - settled;
}
