import "server-only";
import { toWireBasket, type WireBasket } from "@/payments/inpost-pay/basket";
import type { InpostPhone } from "@/payments/inpost-pay/wire/phone";
import { addLine } from "@/server/basket/add-line";
import { availabilityIn } from "@/server/catalog/read-availability";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { announceBinding, ensureBinding, moveBinding } from "./binding-record";
import { basketOrdered, type InpostResult, noSuchBasket, refuseInpost } from "./result";
import { readWalletBasket } from "./read-wallet-basket";
import { walletVariant } from "./wallet-basket";

export type AddHotProduct = { sku: string; basketId?: string; phone?: InpostPhone };

/** One piece of a product that was scanned outside the shop, into a basket or a new one (protocol 3.10). */
export async function addHotProduct({
  sku,
  basketId,
  phone,
}: AddHotProduct): Promise<InpostResult<WireBasket & { basket_id: string }>> {
  const variant = await db().variant.findUnique({
    where: { sku },
    select: walletVariant,
  });
  if (!variant) return refuseInpost("PRODUCT_NOT_FOUND", "There is no such product.");
  if (variant.prices.length === 0 || variant.product.shopOnly)
    return refuseInpost("PRODUCT_NOT_ADDED", "The product is sold in the shop only.");
  if (availabilityIn(variant) === 0) return refuseInpost("OUT_OF_STOCK", "Nothing of it is left.");
  const existing = basketId === undefined ? undefined : await findBasket(basketId);
  if (basketId !== undefined && !existing) return noSuchBasket;
  if (existing?.orderedAt) return basketOrdered;

  const added = await addLine({ token: existing?.token, sku, quantity: 1 });
  if (!added.ok) return refuseInpost("PRODUCT_NOT_ADDED", added.error.code);
  const notice = added.basket.notices.find((each) => each.sku === sku);
  if (notice?.code === "capped" || notice?.code === "sold-out")
    return refuseInpost("OUT_OF_STOCK", "No more of it is left.");
  if (notice?.code === "limit")
    return refuseInpost("PRODUCT_NOT_ADDED", "The basket holds as many as it can.");
  const id = added.basket.id;
  if (id === null) return refuseInpost("BASKET_NOT_CREATED", "There is no basket.");
  await link(id, added.basket.version, phone);
  const read = await readWalletBasket({ basketId: id });
  return read
    ? { ok: true, value: { ...toWireBasket({ ...read.basket, notice: undefined }), basket_id: id } }
    : refuseInpost("BASKET_NOT_CREATED", "There is no basket.");
}

function findBasket(id: string) {
  return db().basket.findUnique({ where: { id }, select: { token: true, orderedAt: true } });
}

/** The app has the basket from the start; whose phone it is InPost says at once or with the confirmation. */
async function link(basketId: string, sentVersion: number, phone: InpostPhone | undefined): Promise<void> {
  const at = now();
  const data = phone ? { phonePrefix: phone.countryPrefix, phone: phone.phone } : {};
  await withTransaction(async (tx) => {
    await ensureBinding(tx, basketId, at);
    if (phone) await moveBinding(tx, { basketId, to: "BOUND", at, data });
    await tx.binding.updateMany({ where: { basketId }, data: { sentVersion } });
  });
  announceBinding(basketId, at);
}
