import { readBasketEvent } from "@/payments/inpost-pay/inbound";
import { refuseBody, withBody } from "@/server/inpost-pay/result";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { receiveBasketEvent } from "@/server/inpost-pay/receive-basket-event";

/** The shopper changed the basket on the phone (protocol 3.5). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ basket: string }>({
  POST: {
    operation: "basket-event",
    handle: async ({ params, body }) => {
      const read = readBasketEvent(body);
      if (!read.ok) return refuseBody(read.error);
      return withBody(await receiveBasketEvent({ basketId: params.basket, event: read.value }));
    },
  },
});
