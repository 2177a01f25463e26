import { dropBinding } from "@/server/inpost-pay/drop-binding";
import { inpostRoutes } from "@/server/inpost-pay/signed-routes";

/** The shopper removed the basket in the app (protocol 3.6). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ basket: string }>({
  DELETE: {
    operation: "delete-binding",
    handle: async ({ params }) => {
      await dropBinding({ basketId: params.basket });
      return { ok: true, value: {} };
    },
  },
});
