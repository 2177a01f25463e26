import "server-only";
import { noWallet, type WalletView } from "@/core/basket/wallet-view";
import type { ProviderFailure } from "@/core/payment/provider";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { announceBinding, endBinding, moveBinding } from "./binding-record";
import { findWalletBasket, toWalletView } from "./wallet-basket";

export type EndedBinding = { ok: true; wallet: WalletView } | { ok: false; failure: ProviderFailure };

/**
 * The shopper unlinks the basket on the page: first the basket, then the browser (protocol 2.4, 2.5;
 * `iziBindingDelete`). The shop forgets the phone only once InPost has.
 */
export async function endWalletBinding({
  token,
  browserId,
}: {
  token: string | undefined;
  browserId: string | undefined;
}): Promise<EndedBinding> {
  const inpost = providers().inpostPay;
  const basket = await findWalletBasket(token);
  if (!inpost || !basket) return { ok: true, wallet: noWallet };
  const basketId = basket.id;
  if (basket.binding?.state === "BOUND") {
    const unlinked = await inpost.deleteBinding({ basketId, realized: false });
    if (!unlinked.ok) return unlinked;
  }
  const browsers = new Set([basket.binding?.browserId, browserId].filter((id) => typeof id === "string"));
  for (const id of browsers) {
    const forgotten = await inpost.deleteBrowser({ browserId: id });
    if (!forgotten.ok) return forgotten;
  }
  const at = now();
  const ended = await withTransaction(async (tx) => {
    // Open again at once: ENDED would send the page that asks for this to itself (see wallet-order.ts).
    return (await endBinding(tx, basketId, at)) && moveBinding(tx, { basketId, to: "OPEN", at });
  });
  if (ended) announceBinding(basketId, at);
  return { ok: true, wallet: toWalletView(await findWalletBasket(token)) };
}
