import "server-only";
import { settleQuantity } from "@/core/basket/quantity";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import type { InpostQuantity } from "@/payments/inpost-pay/wire/basket-event";
import { mostLines } from "@/server/basket/add-line";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { errorNotice, stockNotice } from "./notices";

/**
 * Adds products that were shown beside the basket; those that lie in it already stay as they are (protocol 3.5). All or
 * nothing: gives the reason when one cannot be had, and nothing is written then.
 */
export async function addRelated(
  tx: Tx,
  basketId: string,
  wanted: readonly InpostQuantity[],
  at: Date,
): Promise<InpostNotice | undefined> {
  const lines = await tx.basketLine.findMany({ where: { basketId }, select: { variantId: true } });
  const present = new Set(lines.map(({ variantId }) => variantId));
  const added = new Map<string, number>();
  for (const { productId: sku, quantity } of wanted) {
    const variant = await tx.variant.findUnique({
      where: { sku },
      select: {
        id: true,
        ...stockSelect,
        product: { select: { kind: true, namePl: true, shopOnly: true } },
        prices: { where: { currency: "PLN" }, select: { amount: true } },
      },
    });
    if (!variant || variant.prices.length === 0 || variant.product.shopOnly)
      return errorNotice("Tego produktu nie można dodać");
    if (present.has(variant.id) || quantity <= 0) continue;
    const available = availabilityIn(variant);
    const settled = settleQuantity(quantity, available);
    if (settled.notice) return stockNotice(variant.product.namePl, available ?? 0);
    added.set(variant.id, settled.quantity);
  }
  if (present.size + added.size > mostLines)
    return errorNotice("W koszyku nie ma miejsca na więcej produktów");
  for (const [variantId, quantity] of added) {
    await tx.basketLine.create({ data: { id: newId(), basketId, variantId, quantity, addedAt: at } });
  }
  return undefined;
}
