import { readOrderEvent } from "@/payments/inpost-pay/inbound";
import { refuseBody } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { receiveOrderEvent } from "@/server/inpost-pay/receive-order-event";

/** News of an order's payment (protocol 3.9). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ order: string }>({
  POST: {
    operation: "order-event",
    handle: async ({ params, body }) => {
      const read = readOrderEvent(body);
      return read.ok
        ? receiveOrderEvent({ orderId: params.order, event: read.value })
        : refuseBody(read.error);
    },
  },
});
