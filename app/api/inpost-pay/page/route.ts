import { basketToken } from "@/server/basket/basket-cookie";
import { route } from "@/server/http/route";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { walletWidget } from "@/server/inpost-pay/wallet-widget";
import { findWalletBasket, toWalletView } from "@/server/inpost-pay/wallet-basket";

/** How this browser's basket stands with InPost Pay, and which widget shows it. */
export const GET = route(async (request) => {
  const wallet = toWalletView(await findWalletBasket(basketToken(request.headers)));
  return pageAnswer({ ...wallet, widget: walletWidget() });
});
