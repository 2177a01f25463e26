import "server-only";
import type { DeliveryOffer } from "@/core/delivery/delivery";
import { isAllDigital, offerDeliveries } from "@/core/delivery/offer-deliveries";
import type { ReadBasket } from "@/server/basket/read-basket";
import { now } from "@/server/clock";
import { listDeliveryMethods } from "@/server/delivery/list-delivery-methods";

/** The deliveries of the shop's own checkout: what can carry the whole basket, and no cash, which SEQR is not. */
export async function checkoutDeliveries({ items, totals }: ReadBasket): Promise<DeliveryOffer[]> {
  const kinds = items.map(({ kind }) => kind);
  const offers = offerDeliveries(await listDeliveryMethods(), {
    kinds,
    goods: totals.total.amount,
    at: now(),
  });
  return offers
    .filter(({ type }) => type !== "DIGITAL" || isAllDigital(kinds))
    .map((offer) => ({ ...offer, options: offer.options.filter(({ code }) => code !== "COD") }));
}
