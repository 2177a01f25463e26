import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { db } from "@/server/db/db";
import { placeBasketOrder, type PlaceBasketOrder } from "@/server/orders/place-basket-order";
import { makeBasket, orderedAt, orderOf } from "./basket-order";

/** An order of a cup that came through the wallet's app and waits for its payment. */
export async function makeWalletOrder(change: Partial<PlaceBasketOrder> = {}) {
  const basket = await makeBasket({ CUP: 1 });
  const placed = await placeBasketOrder(orderOf(basket.id, change));
  if (!placed.ok) throw new Error(JSON.stringify(placed.error));
  return readWalletOrder(basket.id);
}

/** The same, paid in the app or to be paid on delivery, as InPost's own call says. */
export async function makeSettledOrder(how: "paid" | "on-delivery", change: Partial<PlaceBasketOrder> = {}) {
  const order = await makeWalletOrder(change);
  const paymentId = order.payments[0]?.id ?? "";
  const eventKey = `${order.id}:${how}`;
  const fact =
    how === "paid"
      ? ({ kind: how, eventKey, paidReference: `R-${order.id}`, paid: undefined } as const)
      : ({ kind: how, eventKey } as const);
  await applyPaymentFact({ paymentId, fact, source: "callback", at: orderedAt });
  return { ...order, paymentId };
}

/** Cash on delivery by courier. */
export const onDelivery: Partial<PlaceBasketOrder> = {
  delivery: {
    type: "COURIER",
    codes: ["COD"],
    name: "Zofia Kęs",
    phone: "+48600700800",
    email: "zofia@example.com",
    street: "Długa 48",
    city: "Kraków",
    zip: "31-146",
    country: "PL",
  },
};

/** What is to be told to InPost about an order, oldest first. */
export async function orderEventsOf(orderId: string) {
  const jobs = await db().job.findMany({
    where: { key: { startsWith: `inpost-pay.order-event:${orderId}:` } },
    orderBy: { id: "asc" },
  });
  return jobs.map(({ payload }) => JSON.parse(payload) as Record<string, unknown>); // written by the shop itself
}

function readWalletOrder(basketId: string) {
  return db().order.findUniqueOrThrow({ where: { basketId }, include: { payments: true, delivery: true } });
}
