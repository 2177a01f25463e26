import "server-only";
import type { ProviderFailure } from "@/core/payment/provider";
import { addLine } from "@/server/basket/add-line";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { announceBinding, ensureBinding, moveBinding } from "./binding-record";
import { canBind } from "./can-bind";
import { ensureBasket } from "./ensure-basket";
import { keepOrigin } from "./keep-origin";
import type { OriginParameter } from "./page-schemas";
import { findWalletBasket, isAvailable } from "./wallet-basket";

export type TakenKey =
  | { ok: true; key: string; token: string }
  | {
      ok: false;
      error: {
        code: "off" | "undeliverable" | "unknown-sku" | "basket-full" | "refused";
        failure?: ProviderFailure;
      };
    };

/**
 * Widget v2: puts the product into the basket, if one is given, and gets the key by which the widget talks to InPost
 * about this basket (protocol 2.3, 4.4). The key is kept before anybody can confirm.
 */
export async function takeBindingKey({
  token,
  sku,
  parameters = [],
}: {
  token: string | undefined;
  sku: string | undefined;
  parameters?: readonly OriginParameter[];
}): Promise<TakenKey> {
  const inpost = providers().inpostPay;
  if (!inpost) return { ok: false, error: { code: "off" } };
  const before = await findWalletBasket(token);
  // Asked before it is put in: who hears that it cannot be delivered must not find it in the basket.
  if (sku !== undefined && !(await canBind(before?.orderedAt ? null : before, sku)))
    return { ok: false, error: { code: "undeliverable" } };
  const added = sku === undefined ? undefined : await addLine({ token, sku, quantity: 1 });
  if (added && !added.ok) return added;
  const basket = added ? await findWalletBasket(added.token) : (await ensureBasket(token)).basket;
  if (!basket || !isAvailable(basket)) return { ok: false, error: { code: "undeliverable" } };
  await keepOrigin({ basketId: basket.id, parameters });
  const answer = await inpost.getBindingKey({ basketId: basket.id });
  if (!answer.ok) return { ok: false, error: { code: "refused", failure: answer.failure } };
  const at = now();
  await withTransaction(async (tx) => {
    await ensureBinding(tx, basket.id, at);
    await tx.binding.updateMany({ where: { basketId: basket.id }, data: { apiKey: answer.value.key } });
    await moveBinding(tx, { basketId: basket.id, to: "WAITING", at });
  });
  announceBinding(basket.id, at);
  return { ok: true, key: answer.value.key, token: basket.token };
}
