import { randomUUID } from "node:crypto";
import { saveBinding, withEvent } from "@sandbox/inpost-pay/bindings";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { complain } from "@sandbox/inpost-pay/complain";
import { saveOrder } from "@sandbox/inpost-pay/orders";
import type { BoundBasket } from "@sandbox/inpost-pay/phone/bound-basket";
import type { OrderParts } from "@sandbox/inpost-pay/rules/build-order";
import { checkOrderAnswer } from "@sandbox/inpost-pay/rules/check-order-answer";
import type { Order } from "@sandbox/inpost-pay/types";
import { asObject, part, text, texts } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";

type Answered = ShopAnswer & { ok: true };

function paymentTypeOf({ totals, choice }: OrderParts): string {
  return totals.total.gross === 0 ? "FREE_ORDER" : choice.paymentType;
}

function orderOf(bound: BoundBasket, parts: OrderParts, json: NonNullable<ReturnType<typeof asObject>>) {
  const details = part(json, "order_details");
  const { basket, totals, choice } = parts;
  return {
    orderId: text(details, "order_id"),
    customerOrderId: text(details, "customer_order_id") || text(details, "order_id"),
    basketId: bound.binding.basketId,
    merchantExternalId: bound.merchant.merchantExternalId,
    personId: bound.person.id,
    status: "ORDER_PROCESSING" as const,
    paymentStatus: "UNPAID" as const,
    paymentType: paymentTypeOf(parts),
    total: totals.total.gross,
    discount: totals.discount,
    statusText: text(details, "order_merchant_status_description"),
    tracking: texts(details, "delivery_references_list"),
    products: basket.products.map(({ productId, name, quantity, price }) => ({
      productId,
      name,
      quantity,
      unitGross: price.gross,
    })),
    delivery: { ...choice.delivery },
    seenEvents: [],
    nextRefund: null,
    answerDueAt: null,
  };
}

/** Keeps the order that a merchant answered (3.7) and closes its basket; null when the answer names no order. */
export function keepOrder(
  sandbox: Sandbox,
  bound: BoundBasket,
  parts: OrderParts,
  { status, json }: Answered,
): Order | null {
  const { basketId } = bound.binding;
  const answer = asObject(json) ?? {};
  const { discount, total } = parts.totals;
  complain(
    sandbox,
    "create-order",
    basketId,
    checkOrderAnswer(answer, {
      status,
      wanted: 201,
      basketId,
      posId: bound.merchant.posId,
      paymentType: paymentTypeOf(parts),
      totals: discount > 0 ? [total.gross, total.gross + discount] : [total.gross],
    }),
  );
  const order = orderOf(bound, parts, answer);
  if (order.orderId === "") return null;
  const binding = sandbox.inpostPay.bindings.get(basketId) ?? bound.binding;
  const ordered = { ...binding, state: "ordered" as const, personId: order.personId, orderId: order.orderId };
  saveBinding(sandbox, withEvent(ordered, "orderCreated"));
  return saveOrder(sandbox, { ...order, inpostOrderId: randomUUID(), createdAt: sandbox.clock.now() });
}
