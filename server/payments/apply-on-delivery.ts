import "server-only";
import type { FactSource } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";
import { moveOrder } from "./move-order";
import type { PaymentRecord } from "./payment-record";
import { takeHolds } from "./stock-moves";

/**
 * What follows when the shopper pays in cash on delivery: stock taken as for a paid order, order COD, confirmation on
 * its way. When the pieces are gone the order waits for a person; no money has moved. Gives the variants changed.
 */
export async function applyOnDelivery(
  tx: Tx,
  payment: PaymentRecord,
  source: FactSource,
  at: Date,
): Promise<string[]> {
  const { id: paymentId, orderId } = payment;
  const { taken, variantIds } = await takeHolds(tx, { paymentId, orderId, who: source, at });
  if (!taken) {
    const why = "to be paid on delivery, but the hold had ended and nothing was left";
    await moveOrder(tx, payment, "REVIEW", { who: source, why, at });
    return [];
  }
  await moveOrder(tx, payment, "COD", { who: source, why: "to be paid on delivery", at });
  const key = `mail.order-confirmation:${orderId}`;
  await enqueue(tx, [{ kind: "mail.order-confirmation", key, payload: { orderId } }], at);
  return variantIds;
}
