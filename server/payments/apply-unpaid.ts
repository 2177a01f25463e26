import "server-only";
import type { FactSource } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { moveOrder } from "./move-order";
import type { PaymentRecord } from "./payment-record";
import { restockOrder } from "./restock-order";
import { returnHolds } from "./stock-moves";

/**
 * What follows from a payment that came to nothing: the order ends, the hold goes back, and so do the pieces that were
 * taken for cash on delivery. Gives the variants freed.
 */
export async function applyUnpaid(
  tx: Tx,
  payment: PaymentRecord,
  target: "DECLINED" | "CANCELLED" | "EXPIRED" | "FAILED",
  why: string,
  source: FactSource,
  at: Date,
): Promise<string[]> {
  await moveOrder(tx, payment, target, { who: source, why, at });
  if (payment.state === "COD") {
    const { id: paymentId, orderId, version } = payment;
    return restockOrder(tx, { key: `${paymentId}:${version}`, paymentId, orderId, who: source, at });
  }
  return returnHolds(tx, payment.id);
}
