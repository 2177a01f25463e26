import "server-only";
import type { PaymentState } from "@/core/payment/payment-states";
import type { PaymentFact } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import type { PaymentRecord } from "@/server/payments/payment-record";
import { applyTenderPaid } from "./apply-tender-paid";
import { applyTenderUnpaid } from "./apply-tender-unpaid";

/**
 * What follows when a tender of a sale moved. A sale is paid with one or more of them, and one that comes to nothing
 * does not end it. Gives the variants whose stock changed.
 */
export async function applyAtTill(
  tx: Tx,
  payment: PaymentRecord,
  target: PaymentState,
  fact: PaymentFact,
  how: { who: string; at: Date },
): Promise<string[]> {
  if (target === "PAID" || target === "REVIEW") return applyTenderPaid(tx, payment, target, how);
  await applyTenderUnpaid(tx, payment, fact, how);
  return [];
}
