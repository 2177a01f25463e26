import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { pageOf } from "@sandbox/inpost-pay/operations/page";
import { wireNumber } from "@sandbox/inpost-pay/wire/minor";

const time = (ms: number): string => new Date(ms).toISOString();

/** 2.12: the merchant's baskets that InPost knows. */
export const listBaskets: ApiOperation = {
  name: "listings",
  run({ sandbox, merchant, query }) {
    const own = sandbox.inpostPay.bindings
      .all()
      .filter(({ merchantExternalId }) => merchantExternalId === merchant.merchantExternalId)
      .map(({ basketId, inpostBasketId, state, createdAt }) => ({
        basket_id: basketId,
        inpost_basket_id: inpostBasketId,
        basket_linked: state === "bound",
        creation_date: time(createdAt),
      }));
    return ok(pageOf(own, query));
  },
};

/** 2.12: the merchant's orders, or the one of `order_id`. */
export const listOrders: ApiOperation = {
  name: "listings",
  run({ sandbox, merchant, query }) {
    const wanted = query.get("order_id");
    const own = sandbox.inpostPay.orders
      .all()
      .filter(({ merchantExternalId }) => merchantExternalId === merchant.merchantExternalId)
      .filter(({ orderId }) => wanted === null || orderId === wanted)
      .map((order) => ({
        order_id: order.orderId,
        customer_order_id: order.customerOrderId,
        inpost_order_id: order.inpostOrderId,
        basket_id: order.basketId,
        order_status: order.status,
        payment_status: order.paymentStatus,
        payment_type: order.paymentType,
        order_final_price: wireNumber(order.total),
        currency: "PLN",
        order_creation_date: time(order.createdAt),
      }));
    return ok(pageOf(own, query));
  },
};
