import "server-only";
import type { DeliveryCode, DeliveryOffer } from "@/core/delivery/delivery";
import { offerDeliveries } from "@/core/delivery/offer-deliveries";
import type {
  InpostConsent,
  InpostDelivery,
  InpostDeliveryOption,
  InpostPromotion,
} from "@/payments/inpost-pay/basket-input";
import type { ReadBasket } from "@/server/basket/read-basket";
import { now } from "@/server/clock";
import { listConsents } from "@/server/consents/list-consents";
import { listDeliveryMethods } from "@/server/delivery/list-delivery-methods";
import { env } from "@/server/env";
import { listPromotions } from "@/server/promo/list-promotions";

const optionNames: Record<DeliveryCode, string> = {
  COD: "Płatność przy odbiorze",
  PWW: "Paczka w Weekend",
  GW: "Pakowanie na prezent",
};

/**
 * The deliveries that a basket may have now. None when something in it is sold in the shop only: the app then sends
 * the shopper there (protocol 2.6.1).
 */
export async function walletDeliveries({ items, totals }: ReadBasket): Promise<DeliveryOffer[]> {
  if (items.some(({ shopOnly }) => shopOnly)) return [];
  const kinds = items.map(({ kind }) => kind);
  return offerDeliveries(await listDeliveryMethods(), { kinds, goods: totals.total.amount, at: now() });
}

/** An offer as the app shows it. */
export function toInpostDelivery(offer: DeliveryOffer): InpostDelivery {
  const { type, price, vatRate, expectedAt, freeFrom, options } = offer;
  return {
    type,
    date: expectedAt,
    price: { gross: price, vatRate },
    ...(freeFrom !== null && { freeFrom }),
    options: options.map(({ code, price: gross }) => toInpostOption(code, { gross, vatRate })),
  };
}

export function toInpostOption(
  code: DeliveryCode,
  price: InpostDeliveryOption["price"],
): InpostDeliveryOption {
  return { name: optionNames[code], code, price };
}

/** What the shopper is asked to agree to, in Polish. */
export async function walletConsents(): Promise<InpostConsent[]> {
  const consents = await listConsents({ locale: "pl" });
  return consents.map(({ id, version, requirement, text, label, url, links }) => ({
    id,
    version,
    requirement,
    link: url,
    label: label.pl,
    description: text.pl,
    furtherLinks: links.map((link) => ({ id: link.id, link: link.url, label: link.label.pl })),
  }));
}

/** Codes that the app shows, the most important first. */
export async function walletPromotions(): Promise<InpostPromotion[]> {
  const promotions = await listPromotions();
  return promotions.map(({ code, text, priority, onlyInApp, startsAt, endsAt }) => ({
    type: onlyInApp ? "ONLY_IN_APP" : "MERCHANT",
    code,
    description: text.pl,
    startsAt,
    endsAt,
    priority,
    link: `${env().PUBLIC_URL}/pl`,
  }));
}
