import { basketKeyOf, newBasketKey } from "@/server/basket/basket-key";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { checkWallet } from "@/server/inpost-pay/check-wallet";
import { limitWallets } from "@/server/inpost-pay/limit-wallets";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { browserIdOf, firstBody } from "@/server/inpost-pay/page-schemas";

/** `iziCanBeBound`: may the widget start here? */
export const POST = route(async (request) => {
  const { headers } = request;
  const { sku, parameters } = await readJson(request, firstBody);
  const limited = await limitWallets(headers);
  if (limited) return limited;
  const asked = { token: await basketKeyOf(headers), browserId: browserIdOf(headers), sku, parameters };
  const { canBeBound, token } = await checkWallet(asked);
  return pageAnswer({ canBeBound }, token && (await newBasketKey(headers, token)));
});
