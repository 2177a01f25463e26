import "server-only";
import type { WalletView } from "@/core/basket/wallet-view";
import { addLine, type AddLineError } from "@/server/basket/add-line";
import { ensureBasket } from "./ensure-basket";
import { pushBasket } from "./push-basket";
import { readBinding } from "./read-binding";
import { findWalletBasket, toWalletView } from "./wallet-basket";

export type AddToWallet = {
  token: string | undefined;
  browserId: string | undefined;
  sku: string | undefined;
};
export type AddedToWallet =
  { ok: true; wallet: WalletView; token: string } | { ok: false; error: AddLineError };

/**
 * Puts the product into the basket, if one is given, and the basket into the wallet where it is linked or the browser
 * is trusted (protocol 4.3, steps 3 and 4; `iziAddToCart`).
 */
export async function addToWallet({ token, browserId, sku }: AddToWallet): Promise<AddedToWallet> {
  let key: string;
  if (sku === undefined) {
    key = (await ensureBasket(token)).basket.token;
  } else {
    const added = await addLine({ token, sku, quantity: 1 });
    if (!added.ok) return added;
    key = added.token;
  }
  let basket = await findWalletBasket(key);
  const { binding } = basket ?? {};
  const trusted =
    binding?.browserTrusted === true && browserId !== undefined && binding.browserId === browserId;
  if (basket && (binding?.state === "BOUND" || trusted)) {
    await pushBasket({ basketId: basket.id, ...(trusted && { browserId }) });
    if (binding?.state !== "BOUND") await readBinding({ basketId: basket.id, browserId });
    basket = await findWalletBasket(key);
  }
  return { ok: true, wallet: toWalletView(basket), token: key };
}
