import "server-only";
import type { PaymentFact } from "@/core/payment/provider";
import { money } from "@/core/money/money";
import { checkOrder } from "@/payments/inpost-pay/check-order";
import type { InpostOrderRequest } from "@/payments/inpost-pay/wire/order-request";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import { findLocker } from "@/server/delivery/find-locker";
import { placeBasketOrder, type PlacedBasketOrder } from "@/server/orders/place-basket-order";
import { applyFactIn } from "@/server/payments/apply-payment-fact";
import { announceBinding, moveBinding } from "./binding-record";
import { type InpostResult, noSuchBasket, refuseInpost } from "./result";
import { toOrder } from "./order-draft";
import { orderExpectations } from "./order-expectations";
import { type ReadWalletOrder, readWalletOrder } from "./read-wallet-order";
import { refuseOrder } from "./refuse-order";
import { keepSaid } from "./wallet-order-record";

/**
 * "Zamawiam i płacę" (protocol 3.7): every check anew, then one order per basket, however often and however many at
 * once ask; a repeat gets the same order (R1). Mails and the like are jobs (R2). A refusal is told in the app through
 * the basket's notice (R3).
 */
export async function createOrder({
  request,
}: {
  request: InpostOrderRequest;
}): Promise<InpostResult<ReadWalletOrder>> {
  const { basketId } = request;
  const basket = await db().basket.findUnique({ where: { id: basketId }, select: { orderedAt: true } });
  if (!basket) return noSuchBasket;
  if (basket.orderedAt) return sameOrder(basketId);
  const expected = await orderExpectations(basketId);
  if (!expected) return noSuchBasket;
  const locker = request.delivery.point && (await findLocker({ code: request.delivery.point }));
  const refusals = checkOrder(request, expected);
  const [
    refusal = request.delivery.type === "APM" && !locker ? ({ code: "locker-unknown" } as const) : undefined,
  ] = refusals;
  if (refusal) return refuseOrder({ basketId, refusal });

  const at = now();
  const offer = expected.deliveries.find(({ type }) => type === request.delivery.type);
  const options = (offer?.options ?? []).filter(({ code }) => request.delivery.codes.includes(code));
  const toLocker = request.delivery.type === "APM" && locker ? locker : undefined;
  const placed = await placeBasketOrder({
    ...toOrder(request, toLocker, at),
    also: async (tx, order) => {
      await keepSaid(tx, order.orderId, { ...request, options: [...options] });
      await moveBinding(tx, { basketId, to: "ORDERED", at });
      await settleAtOnce(tx, request, order, at);
    },
  });
  if (!placed.ok)
    return placed.error.code === "already-ordered"
      ? sameOrder(basketId)
      : refuseOrder({ basketId, refusal: placed.error });
  announceBinding(basketId, at);
  return sameOrder(basketId);
}

/** Cash on delivery and orders for nothing wait for no payment (protocol 5.4, R19). */
async function settleAtOnce(
  tx: Tx,
  { paymentType }: InpostOrderRequest,
  { orderId, paymentId, totalAmount }: PlacedBasketOrder,
  at: Date,
): Promise<void> {
  const fact: PaymentFact | undefined =
    paymentType === "CASH_ON_DELIVERY"
      ? { kind: "on-delivery", eventKey: `${orderId}:cash-on-delivery` }
      : totalAmount === 0
        ? { kind: "paid", eventKey: `${orderId}:free`, paidReference: orderId, paid: money(0, "PLN") }
        : undefined;
  if (fact) await applyFactIn(tx, { paymentId, fact, source: "start", at });
}

/** The order of this basket; one that was bought in another way is none of InPost's. */
async function sameOrder(basketId: string): Promise<InpostResult<ReadWalletOrder>> {
  const order = await readWalletOrder({ basketId });
  return order
    ? { ok: true, value: order }
    : refuseInpost("ORDER_NOT_CREATE", "The basket was ordered in another way.");
}
