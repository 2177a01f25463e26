import { readConfirmation } from "@/payments/inpost-pay/inbound";
import { confirmBinding } from "@/server/inpost-pay/confirm-binding";
import { refuseBody, withBody } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";

/** The shopper confirmed or rejected on the phone (protocol 3.3). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ basket: string }>({
  POST: {
    operation: "confirmation",
    handle: async ({ params, body }) => {
      const read = readConfirmation(body);
      if (!read.ok) return refuseBody(read.error);
      return withBody(await confirmBinding({ basketId: params.basket, confirmation: read.value }));
    },
  },
});
