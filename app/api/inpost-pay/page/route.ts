import { basketToken } from "@/server/basket/basket-cookie";
import { route } from "@/server/http/route";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { findWalletBasket, toWalletView } from "@/server/inpost-pay/wallet-basket";

/** How this browser's basket stands with InPost Pay. */
export const GET = route(async (request) => {
  return pageAnswer(toWalletView(await findWalletBasket(basketToken(request.headers))));
});
