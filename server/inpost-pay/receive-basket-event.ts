import "server-only";
import type { WireBasket } from "@/payments/inpost-pay/basket";
import type { InpostNotice } from "@/payments/inpost-pay/basket-input";
import { samePhone } from "@/payments/inpost-pay/check-order";
import type { InpostBasketEvent, InpostQuantity } from "@/payments/inpost-pay/wire/basket-event";
import { isOrdered, lockBasket } from "@/server/basket/change-basket";
import { skuSchema } from "@/server/catalog/catalog-schemas";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { addRelated } from "./add-related";
import { changeQuantities } from "./change-quantities";
import { changeWalletCodes } from "./change-wallet-codes";
import { basketOrdered, type InpostRefusal, type InpostResult, noSuchBasket, refuseInpost } from "./result";
import { receiveOnce } from "./receive-once";
import { walletAnswer } from "./wallet-answer";

export type ReceiveBasketEvent = { basketId: string; event: InpostBasketEvent };
type Changed = { ok: true; version: number; notice?: InpostNotice } | InpostRefusal;

/**
 * The shopper changed the basket on the phone (protocol 3.5): quantities, codes or related products, each event once
 * and none after a later one (R12), by the rules of the shop's own basket. What cannot be is no error: the basket stays
 * and a notice says why. The answer is the whole basket, so it is not sent as well (R11).
 */
export async function receiveBasketEvent(received: ReceiveBasketEvent): Promise<InpostResult<WireBasket>> {
  const { basketId, event } = received;
  const { change } = event;
  const skus = change.type === "PROMO_CODES" ? [] : productsOf(change).map(({ productId }) => productId);
  if (skus.some((sku) => !skuSchema.safeParse(sku).success))
    return refuseInpost("MALFORMED_REQUEST", "A product_id is not one of this shop's.");
  const changed = await withTransaction((tx) => apply(tx, received, now()));
  if (!changed.ok) return changed;
  publish(`basket:${basketId}`, changed.version);
  return walletAnswer(basketId, changed.notice);
}

async function apply(tx: Tx, { basketId, event }: ReceiveBasketEvent, at: Date): Promise<Changed> {
  const key = { id: basketId };
  if (!(await lockBasket(tx, key))) return (await isOrdered(tx, key)) ? basketOrdered : noSuchBasket;
  const binding = await tx.binding.findUnique({ where: { basketId } });
  if (event.phone && binding?.phone) {
    const bound = { countryPrefix: binding.phonePrefix ?? "", phone: binding.phone };
    // A phone that was unlinked may still have the basket on its screen (R32).
    if (!samePhone(event.phone, bound))
      return refuseInpost("BAD_REQUEST", "The basket is not linked to this phone.");
  }
  const notice = await applyChange(tx, basketId, event, at);
  const { version } = await tx.basket.findUniqueOrThrow({ where: key, select: { version: true } });
  await tx.binding.updateMany({ where: { basketId }, data: { sentVersion: version } });
  return { ok: true, version, notice };
}

async function applyChange(
  tx: Tx,
  basketId: string,
  { eventId, at: happenedAt, change }: InpostBasketEvent,
  at: Date,
): Promise<InpostNotice | undefined> {
  const isNew = (kind: string) =>
    receiveOnce(tx, { eventId, subject: `basket:${basketId}`, kind, at: happenedAt, receivedAt: at });
  if (change.type === "PROMO_CODES")
    return (await isNew("codes")) ? changeWalletCodes(tx, basketId, change.codes) : undefined;
  // An event names the lines it changes, so what is later is decided line by line.
  const fresh: InpostQuantity[] = [];
  for (const [sku, line] of new Map(productsOf(change).map((each) => [each.productId, each]))) {
    if (await isNew(`line:${sku}`)) fresh.push(line);
  }
  return change.type === "PRODUCTS_QUANTITY"
    ? changeQuantities(tx, basketId, fresh)
    : addRelated(tx, basketId, fresh, at);
}

function productsOf(
  change: Exclude<InpostBasketEvent["change"], { type: "PROMO_CODES" }>,
): readonly InpostQuantity[] {
  return change.type === "PRODUCTS_QUANTITY" ? change.quantities : change.products;
}
