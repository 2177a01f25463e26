import "server-only";
import { chooseDelivery } from "@/core/delivery/choose-delivery";
import { offerDeliveries } from "@/core/delivery/offer-deliveries";
import { lockBasket } from "@/server/basket/change-basket";
import { readBasket, type ReadBasket } from "@/server/basket/read-basket";
import type { Tx } from "@/server/db/connect";
import { listDeliveryMethods } from "@/server/delivery/list-delivery-methods";
import { shopperKeyOf } from "@/server/promo/shopper-key";
import { findSellables } from "./find-sellable";
import type { DraftDelivery, DraftLine, OrderDraft, OrderIds } from "./order-draft";
import { OrderRefused } from "./order-refused";
import type { PlaceBasketOrder } from "./place-basket-order";

/** Locks the basket and works out the order it makes now; throws `OrderRefused` when it makes none. */
export async function draftBasketOrder(
  tx: Tx,
  wanted: PlaceBasketOrder,
  ids: OrderIds,
): Promise<{ basket: ReadBasket; draft: OrderDraft }> {
  const { basketId, inApp, shopper } = wanted;
  const locked = await lockBasket(tx, { id: basketId });
  if (!locked) throw new OrderRefused(await whyLocked(tx, basketId));
  const shopperKey = shopperKeyOf(shopper);
  const basket = await readBasket(tx, { id: basketId }, { inApp, shopperKey });
  if (!basket) throw new OrderRefused({ code: "unknown-basket" });
  refuseWhatIsNotSold(basket, inApp);
  const delivery = await deliveryOf(tx, basket, wanted);
  const { channel, locale, invoice, consents, comments, parameters, payment, at } = wanted;
  const { state = "PENDING" } = payment;
  return {
    basket,
    draft: {
      ...{ ids, channel, locale, shopper, basketId, invoice, consents, comments, parameters, at },
      currency: basket.currency,
      // The basket says whose order it is, never an e-mail that somebody typed.
      shopperId: basket.shopperId,
      lines: await linesOf(tx, basket),
      delivery,
      payment: { ...payment, state, reference: state === "PENDING" ? ids.orderId : null },
    },
  };
}

async function whyLocked(tx: Tx, basketId: string) {
  const order = await tx.order.findUnique({ where: { basketId }, select: { id: true } });
  return order
    ? ({ code: "already-ordered", orderId: order.id } as const)
    : ({ code: "unknown-basket" } as const);
}

function refuseWhatIsNotSold({ items, unsold }: ReadBasket, inApp: boolean): void {
  if (items.length === 0 && unsold.length === 0) throw new OrderRefused({ code: "empty" });
  for (const sku of unsold) throw new OrderRefused({ code: "not-for-sale", sku });
  for (const { view, shopOnly } of items) {
    const { sku, available, quantity } = view;
    if (inApp && shopOnly) throw new OrderRefused({ code: "shop-only", sku });
    if (available !== null && available < quantity) {
      throw new OrderRefused({ code: "out-of-stock", sku, available });
    }
  }
}

async function linesOf(tx: Tx, { items, currency }: ReadBasket): Promise<DraftLine[]> {
  const sellables = await findSellables(tx, { skus: items.map(({ view }) => view.sku), currency });
  return items.map(({ view: { sku, quantity, discount } }) => {
    const sellable = sellables.get(sku);
    if (!sellable) throw new OrderRefused({ code: "not-for-sale", sku });
    return { sellable, quantity, discount };
  });
}

async function deliveryOf(
  tx: Tx,
  { items, totals }: ReadBasket,
  { delivery, at }: PlaceBasketOrder,
): Promise<DraftDelivery | undefined> {
  if (!delivery) return undefined;
  const { type, codes, walletDiscount = 0, ...place } = delivery;
  const kinds = items.map(({ kind }) => kind);
  const offers = offerDeliveries(await listDeliveryMethods(tx), { kinds, goods: totals.total.amount, at });
  const chosen = chooseDelivery(offers, { type, codes, kinds, at });
  if (!chosen.ok) throw new OrderRefused({ code: "delivery-refused", refusal: chosen.error });
  return { ...chosen.delivery, ...place, walletDiscount };
}
