import { basketKeyOf } from "@/server/basket/basket-key";
import { route } from "@/server/http/route";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { walletWidget } from "@/server/inpost-pay/wallet-widget";
import { findWalletBasket, toWalletView } from "@/server/inpost-pay/wallet-basket";

/** How this browser's basket stands with InPost Pay, and how the small basket shows it. */
export const GET = route(async (request) => {
  const wallet = toWalletView(await findWalletBasket(await basketKeyOf(request.headers)));
  return pageAnswer({ ...wallet, widget: walletWidget("MINICART_PAGE") });
});
