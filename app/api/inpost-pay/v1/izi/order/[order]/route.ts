import { toWireOrder } from "@/payments/inpost-pay/order-answer";
import { refuseInpost } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { readWalletOrder } from "@/server/inpost-pay/read-wallet-order";

/** InPost reads an order that came through it (protocol 3.8). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ order: string }>({
  GET: {
    operation: "get-order",
    handle: async ({ params }) => {
      const found = await readWalletOrder({ id: params.order });
      if (!found) return refuseInpost("ORDER_NOT_FOUND", "There is no such order.");
      return { ok: true, value: { body: toWireOrder(found.order), paymentId: found.paymentId } };
    },
  },
});
