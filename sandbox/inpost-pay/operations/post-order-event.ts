import { z } from "zod";
import { complain } from "@sandbox/inpost-pay/complain";
import type { ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { readBodyAs } from "@sandbox/inpost-pay/operations/read-body-as";
import { saveOrder } from "@sandbox/inpost-pay/orders";
import { moveOrder } from "@sandbox/inpost-pay/rules/move-order";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import { dateTime, phoneNumber } from "@sandbox/inpost-pay/wire/schemas";

const schema = z.looseObject({
  // A number was seen, too (protocol section 10, 9).
  event_id: z.union([z.string().min(1), z.number()]).transform(String),
  event_data_time: dateTime,
  phone_number: phoneNumber.nullish(),
  event_data: z.looseObject({
    order_status: z.enum(["ORDER_COMPLETED", "ORDER_REJECTED"]).nullish(),
    order_merchant_status_description: z.string().nullish(),
    delivery_references_list: z.array(z.string()).nullish(),
    delivery: z.looseObject({}).nullish(),
  }),
});

const EVENTS_REMEMBERED = 200;

/** 2.7: the merchant tells status text, tracking, corrected delivery, or that the order is closed. A repeated event changes nothing. */
export const postOrderEvent: ApiOperation = {
  name: "post-order-event",
  run({ sandbox, params, body }) {
    const order = sandbox.inpostPay.orders.get(params.orderId ?? "");
    if (!order) return new ApiError("ORDER_NOT_FOUND", "No such order");
    const event = readBodyAs(schema, body);
    if (event instanceof ApiError) return event;
    const answer = { status: 201, json: {} };
    if (order.seenEvents.includes(event.event_id)) return answer;
    const data = event.event_data;
    const moved = moveOrder(order, data.order_status ?? null);
    if (!moved.ok) {
      complain(sandbox, "post-order-event", order.orderId, [
        { path: "event_data.order_status", message: moved.message },
      ]);
      return new ApiError("STATUS_ORDER_ERROR", moved.message);
    }
    saveOrder(sandbox, {
      ...order,
      status: moved.status,
      statusText: data.order_merchant_status_description ?? order.statusText,
      tracking: data.delivery_references_list ?? order.tracking,
      delivery: data.delivery ? { ...order.delivery, corrected: data.delivery } : order.delivery,
      seenEvents: [...order.seenEvents, event.event_id].slice(-EVENTS_REMEMBERED),
    });
    return answer;
  },
};
