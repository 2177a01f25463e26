import "server-only";
import { changeQuantity, maxQuantity } from "@/core/basket/quantity";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import type { InpostQuantity } from "@/payments/inpost-pay/wire/basket-event";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";
import { errorNotice, stockNotice } from "./notices";

/**
 * Sets lines to these quantities, 0 and less takes them out, with the limits of the shop's own basket (protocol 3.5).
 * All or nothing: gives the reason when one of them cannot be, and nothing is written then.
 */
export async function changeQuantities(
  tx: Tx,
  basketId: string,
  wanted: readonly InpostQuantity[],
): Promise<InpostNotice | undefined> {
  const lines = await tx.basketLine.findMany({
    where: { basketId },
    select: {
      id: true,
      quantity: true,
      variant: {
        select: { ...stockSelect, sku: true, product: { select: { namePl: true, kind: true } } },
      },
    },
  });
  const changes: { id: string; quantity: number }[] = [];
  // Of one line named twice the last word counts.
  for (const { productId, quantity } of new Map(wanted.map((each) => [each.productId, each])).values()) {
    const line = lines.find(({ variant }) => variant.sku === productId);
    if (!line && quantity > 0) return errorNotice("Tego produktu nie ma już w koszyku");
    if (!line) continue;
    const { product } = line.variant;
    const available = availabilityIn(line.variant);
    const settled = changeQuantity(line.quantity, quantity, available);
    if (settled.notice)
      return settled.notice.code === "limit"
        ? errorNotice(`${product.namePl}: można kupić najwyżej ${maxQuantity} sztuk`)
        : stockNotice(product.namePl, available ?? 0);
    changes.push({ id: line.id, quantity: settled.quantity });
  }
  for (const { id, quantity } of changes) {
    if (quantity === 0) await tx.basketLine.delete({ where: { id } });
    else await tx.basketLine.update({ where: { id }, data: { quantity } });
  }
  return undefined;
}
