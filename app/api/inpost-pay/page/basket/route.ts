import { addLineProblem } from "@/server/basket/add-line-problem";
import { basketKeyOf, newBasketKey } from "@/server/basket/basket-key";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { addToWallet } from "@/server/inpost-pay/add-to-wallet";
import { limitWallets } from "@/server/inpost-pay/limit-wallets";
import { pageAnswer } from "@/server/inpost-pay/page-answer";
import { browserIdOf, productBody } from "@/server/inpost-pay/page-schemas";

/** `iziAddToCart`: puts the product into the basket, and the basket into the wallet where it is linked. */
export const POST = route(async (request) => {
  const { headers } = request;
  const { sku } = await readJson(request, productBody);
  const limited = await limitWallets(headers);
  if (limited) return limited;
  const added = await addToWallet({
    token: await basketKeyOf(headers),
    browserId: browserIdOf(headers),
    sku,
  });
  return added.ok
    ? pageAnswer(added.wallet, await newBasketKey(headers, added.token))
    : addLineProblem(added.error);
});
