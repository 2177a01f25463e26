import "server-only";
import { emptyBasket } from "@/core/basket/basket-view";
import type { Locale } from "@/core/catalog/catalog";
import type { CheckoutConsent, CheckoutView } from "@/core/checkout/checkout-view";
import { defaultCurrency, readBasket } from "@/server/basket/read-basket";
import { toBasketView } from "@/server/basket/to-basket-view";
import { listConsents } from "@/server/consents/list-consents";
import { db } from "@/server/db/db";
import { providers } from "@/server/payments/providers";
import { checkoutDeliveries } from "./checkout-deliveries";
import { orderUrl } from "./order-url";

/** What the checkout page shows to the holder of the basket's key: sums, deliveries, consents of this moment. */
export async function getCheckout({
  token,
  locale,
  shopper = null,
}: {
  token: string | undefined;
  locale: Locale;
  shopper?: CheckoutView["shopper"];
}): Promise<CheckoutView> {
  // The link to a wallet ends with the order, so what counts only in its app does not count here.
  const basket = token === undefined ? undefined : await readBasket(db(), { token }, { inApp: false });
  const known = shopper && { name: shopper.name, email: shopper.email };
  const nothing = { deliveries: [], consents: [], shopper: known, payable: false, topic: null, version: 0 };
  if (!basket) return { basket: emptyBasket(defaultCurrency), orderUrl: null, ...nothing };
  if (basket.orderedAt)
    return { basket: emptyBasket(basket.currency), orderUrl: await urlOf(basket.id, locale), ...nothing };
  const deliveries = await checkoutDeliveries(basket);
  const view = toBasketView(basket);
  return {
    basket: view,
    deliveries: deliveries.map((offer) => ({ ...offer, expectedAt: offer.expectedAt.toISOString() })),
    consents: await checkoutConsents(locale),
    shopper: known,
    payable: providers().seqr?.config.currency === basket.currency,
    orderUrl: null,
    topic: view.topic,
    version: view.version,
  };
}

async function checkoutConsents(locale: Locale): Promise<CheckoutConsent[]> {
  const consents = await listConsents({ locale });
  // The shop knows no shopper again, so what is required once is required now.
  return consents.map(({ requirement, ...rest }) => ({ ...rest, required: requirement !== "OPTIONAL" }));
}

async function urlOf(basketId: string, locale: Locale): Promise<string | null> {
  const order = await db().order.findUnique({ where: { basketId }, select: { token: true } });
  return order && orderUrl(locale, order.token);
}
