import "server-only";
import { providers } from "@/server/payments/providers";
import { canBind } from "./can-bind";
import { ensureBasket } from "./ensure-basket";
import { keepOrigin } from "./keep-origin";
import type { OriginParameter } from "./page-schemas";
import { readBinding } from "./read-binding";

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
  return { canBeBound: await canBind(basket, sku), ...(isNew && { token: basket.token }) };
}
