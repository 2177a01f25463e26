import "server-only";
import { db } from "@/server/db/db";
import { stockSelect } from "@/server/catalog/read-availability";
import { providers } from "@/server/payments/providers";
import { ensureBasket } from "./ensure-basket";
import { keepOrigin } from "./keep-origin";
import type { OriginParameter } from "./page-schemas";
import { readBinding } from "./read-binding";
import { canTake, isAvailable, type WalletBasket } from "./wallet-basket";

export type CheckWallet = {
  token: string | undefined;
  browserId: string | undefined;
  sku: string | undefined;
  parameters?: readonly OriginParameter[];
};
/** `token`: the key of a basket that was made for the question. */
export type CheckedWallet = { canBeBound: boolean; token?: string };

/**
 * Whether the widget may start: the product, or the basket, is one that InPost Pay can take. As the widget's first
 * call it also asks InPost whether the basket is linked and the browser trusted (protocol 4.3, step 1; `iziCanBeBound`).
 */
export async function checkWallet({
  token,
  browserId,
  sku,
  parameters = [],
}: CheckWallet): Promise<CheckedWallet> {
  if (!providers().inpostPay) return { canBeBound: false };
  const { basket, isNew } = await ensureBasket(token);
  await keepOrigin({ basketId: basket.id, parameters });
  await readBinding({ basketId: basket.id, browserId });
  const canBeBound = sku === undefined ? isAvailable(basket) : (await canSell(sku)) && othersFit(basket);
  return { canBeBound, ...(isNew && { token: basket.token }) };
}

async function canSell(sku: string): Promise<boolean> {
  const variant = await db().variant.findUnique({
    where: { sku },
    select: {
      ...stockSelect,
      product: { select: { kind: true, shopOnly: true } },
      prices: { where: { currency: "PLN" }, select: { amount: true } },
    },
  });
  return variant !== null && canTake(variant, variant.prices.length > 0);
}

/** What lies in the basket already goes along with the product. */
function othersFit(basket: WalletBasket): boolean {
  return basket.lines.length === 0 ? basket.currency === "PLN" : isAvailable(basket);
}
