import { readOrderRequest } from "@/payments/inpost-pay/inbound";
import { toWireOrder } from "@/payments/inpost-pay/order-answer";
import { createOrder } from "@/server/inpost-pay/create-order";
import { refuseBody } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";

/** "Zamawiam i płacę" (protocol 3.7). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes({
  POST: {
    operation: "create-order",
    handle: async ({ body }) => {
      const read = readOrderRequest(body);
      if (!read.ok) return refuseBody(read.error);
      const created = await createOrder({ request: read.value });
      if (!created.ok) return created;
      const { order, paymentId } = created.value;
      return { ok: true, value: { status: 201, body: toWireOrder(order), paymentId } };
    },
  },
});
