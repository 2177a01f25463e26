import "server-only";
import { orderEventToFact } from "@/payments/inpost-pay/facts";
import { samePhone } from "@/payments/inpost-pay/check-order";
import { toWireOrderStatus } from "@/payments/inpost-pay/order-answer";
import type { InpostOrderEvent } from "@/payments/inpost-pay/wire/order-event";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { type InpostResult, refuseInpost } from "./result";
import type { InpostDone } from "./signed-routes";
import { readWalletOrder } from "./read-wallet-order";
import { receiveOnce } from "./receive-once";

/**
 * News of an order's payment (protocol 3.9). The fact goes the one way in, where what is late, known or impossible
 * changes nothing; a declined try leaves the order open to the next, with another method too (5.4). Answers how the
 * order stands.
 */
export async function receiveOrderEvent({
  orderId,
  event,
}: {
  orderId: string;
  event: InpostOrderEvent;
}): Promise<InpostResult<InpostDone>> {
  const found = await readWalletOrder({ id: orderId });
  if (!found) return refuseInpost("ORDER_NOT_FOUND", "There is no such order.");
  if (event.phone && !samePhone(event.phone, found.order.account.phone))
    return refuseInpost("BAD_REQUEST", "The order is not of this phone.");
  const { paymentId } = found;
  const at = now();
  await keepMethod(orderId, paymentId, event, at);
  const fact = orderEventToFact(orderId, event);
  if (fact) await applyPaymentFact({ paymentId, fact, source: "callback", at });
  const { order } = (await readWalletOrder({ id: orderId })) ?? found;
  return { ok: true, value: { body: toWireOrderStatus(order), paymentId } };
}

/** The method of the latest try counts; that of a settled payment stays. */
async function keepMethod(
  orderId: string,
  paymentId: string,
  { eventId, at: happenedAt, paymentType: method }: InpostOrderEvent,
  at: Date,
): Promise<void> {
  await withTransaction(async (tx) => {
    const event = { eventId, subject: `order:${orderId}`, kind: "payment", at: happenedAt, receivedAt: at };
    if (!(await receiveOnce(tx, event)) || !method) return;
    await tx.payment.updateMany({ where: { id: paymentId, state: "PENDING" }, data: { method } });
  });
}
