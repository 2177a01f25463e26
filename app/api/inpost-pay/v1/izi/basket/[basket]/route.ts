import { inpostRoutes } from "@/server/inpost-pay/signed-routes";
import { getWalletBasket } from "@/server/inpost-pay/get-wallet-basket";
import { withBody } from "@/server/inpost-pay/result";

/** InPost reads the basket (protocol 3.2). */
export const { GET, POST, PUT, PATCH, DELETE } = inpostRoutes<{ basket: string }>({
  GET: {
    operation: "get-basket",
    handle: async ({ params }) => withBody(await getWalletBasket({ basketId: params.basket })),
  },
});
