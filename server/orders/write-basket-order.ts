import "server-only";
import { orderTotals } from "@/core/order/order-totals";
import type { ReadBasket } from "@/server/basket/read-basket";
import { readAvailability } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";
import { shopperKeyOf } from "@/server/promo/shopper-key";
import { useCodes } from "@/server/promo/use-codes";
import type { OrderDraft } from "./order-draft";
import { OrderRefused } from "./order-refused";
import { writeOrder } from "./write-order";

/** Writes the order of a locked basket, ends the basket and gives what is to be paid; throws `OrderRefused`. */
export async function writeBasketOrder(
  tx: Tx,
  basket: ReadBasket,
  draft: OrderDraft,
  expectedTotal?: number,
): Promise<number> {
  refuseOtherTotal(basket, draft, expectedTotal);
  const written = await writeOrder(tx, draft);
  if (!written.ok) throw await outOfStock(tx, draft, written.variantId);
  const { at, shopper, ids } = draft;
  const counting = basket.codes.codes.flatMap((each) => ("promo" in each ? [each.promo] : []));
  const usedUp = await useCodes(tx, counting, {
    orderId: ids.orderId,
    shopperKey: shopperKeyOf(shopper),
    at,
  });
  if (usedUp) throw new OrderRefused({ code: "code-refused", promoCode: usedUp, refusal: "used" });
  // The account's next basket may begin.
  const ordered = { orderedAt: at, shopperId: null };
  await tx.basket.update({ where: { id: basket.id }, data: ordered, select: { id: true } });
  return written.totalAmount;
}

/**
 * A code that does not count is no obstacle where the shopper was told the sum without it. Said before anything is
 * held, so that a price that changed is told as that and not as missing stock.
 */
function refuseOtherTotal(
  { codes }: ReadBasket,
  { currency, lines, delivery }: OrderDraft,
  expectedTotal: number | undefined,
): void {
  const sold = lines.map(({ sellable: { unitAmount, vatRate }, quantity, discount }) => ({
    ...{ quantity, unitAmount, vatRate },
    totalAmount: unitAmount * quantity - discount,
  }));
  const { total } = orderTotals(currency, sold, delivery ?? null);
  if (total === expectedTotal) return;
  const refused = codes.codes.flatMap((each) => ("refusal" in each ? [each] : []))[0];
  if (refused) {
    const { code: promoCode, refusal } = refused;
    throw new OrderRefused({ code: "code-refused", promoCode, refusal });
  }
  if (expectedTotal !== undefined) throw new OrderRefused({ code: "total-differs", total });
}

/** Each line alone had enough, together they have not, or another order was faster. */
async function outOfStock(tx: Tx, { lines }: OrderDraft, variantId: string): Promise<OrderRefused> {
  const line = lines.find(({ sellable }) => sellable.pieces.some((piece) => piece.variantId === variantId));
  const sku = line?.sellable.sku ?? "";
  const available = line ? ((await readAvailability(tx, line.sellable.variantId)) ?? 0) : 0;
  return new OrderRefused({ code: "out-of-stock", sku, available });
}
