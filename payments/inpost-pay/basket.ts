import type {
  InpostBasket,
  InpostConsent,
  InpostDelivery,
  InpostDeliveryOption,
  InpostPromotion,
  InpostStore,
} from "./basket-input";
import { filledList, promoOf, toWireProduct, toWireRelated } from "./basket-product";
import { plainText, shorten } from "./wire/plain-text";
import {
  addPrices,
  decimal,
  priceByRates,
  priceOf,
  timesPrice,
  toWirePrice,
  type VatAmount,
} from "./wire/price";
import { writeTime } from "./wire/time";

const most = { related: 10, consents: 10, promotions: 5, promotionText: 60, consentText: 150 };

/** A basket as it stands in JSON; JSON.stringify leaves absent parts out. */
export type WireBasket = ReturnType<typeof toWireBasket>;

/**
 * The whole basket for PUT and for every answer (protocol 2.6.1, 3.4). Pure: the same basket gives the same JSON, which
 * InPost compares before an order (protocol 3.2).
 */
export function toWireBasket(basket: InpostBasket) {
  return {
    summary: toSummary(basket),
    delivery: basket.deliveries.map(toDelivery),
    promo_codes: basket.promoCodes.map(({ name, code, omnibus }) => ({
      name: plainText(name) || code,
      promo_code_value: code,
      regulation_type: omnibus ? "OMNIBUS" : undefined,
    })),
    products: basket.products.map(toWireProduct),
    related_products: (basket.related ?? []).slice(0, most.related).map(toWireRelated),
    consents: mostImportant(basket.consents).map(toConsent),
    promotions_available: filledList((basket.promotions ?? []).slice(0, most.promotions).map(toPromotion)),
    merchant_store: basket.store && toStore(basket.store),
  };
}

function toSummary(basket: InpostBasket) {
  const { products, finalPrice, expiresAt, notice } = basket;
  const promoByRate = products.map((product) => ({
    gross: (promoOf(product) ?? product.basePrice) * product.quantity,
    vatRate: product.vatRate,
  }));
  const goods = finalPrice.reduce((total, { gross }) => total + gross, 0);
  return {
    // The sum of what stands in the lines, so that it can be added up from them (protocol 2.6.1).
    basket_base_price: toWirePrice(
      addPrices(
        products.map(({ basePrice: gross, vatRate, quantity }) =>
          timesPrice(priceOf({ gross, vatRate }), quantity),
        ),
      ),
    ),
    basket_promo_price: toWirePrice(priceByRates(promoByRate)),
    basket_final_price: toWirePrice(priceByRates(finalPrice)),
    currency: "PLN",
    basket_expiration_date: expiresAt && writeTime(expiresAt),
    basket_additional_information: plainText(basket.additionalInformation ?? "") || undefined,
    payment_type: basket.paymentTypes,
    basket_notice: notice && { type: notice.type, description: plainText(notice.description) },
    basket_additional_parameters: filledList(basket.additionalParameters ?? []),
    free_basket: basket.freeBasket === undefined ? undefined : basket.freeBasket && goods === 0,
  };
}

function toDelivery({ type, date, price, options = [], freeFrom }: InpostDelivery) {
  return {
    delivery_type: type,
    delivery_date: writeTime(date),
    delivery_price: toWirePrice(priceOf(price)),
    free_delivery_minimum_gross_price: freeFrom === undefined ? undefined : decimal(freeFrom),
    delivery_options: filledList(toWireOptions(options)),
  };
}

/** Surcharges; a negative one is no surcharge and is left out (protocol 2.6.1). */
export function toWireOptions(options: readonly InpostDeliveryOption[]) {
  return options
    .filter(({ price }) => price.gross >= 0)
    .map(({ name, code, price }: { name: string; code: string; price: VatAmount }) => ({
      delivery_name: plainText(name),
      delivery_code_value: code,
      delivery_option_price: toWirePrice(priceOf(price)),
    }));
}

/** When there are too many, the optional ones go. */
function mostImportant(consents: readonly InpostConsent[]): readonly InpostConsent[] {
  const surplus = consents.length - most.consents;
  if (surplus <= 0) return consents;
  const optional = consents.filter(({ requirement }) => requirement === "OPTIONAL").slice(-surplus);
  return consents.filter((consent) => !optional.includes(consent)).slice(0, most.consents);
}

function toConsent(consent: InpostConsent) {
  return {
    consent_id: consent.id,
    consent_link: consent.link,
    label_link: consent.label || undefined,
    additional_consent_links: filledList(
      (consent.furtherLinks ?? []).map(({ id, link, label }) => ({
        id,
        consent_link: link,
        label_link: label,
      })),
    ),
    consent_description: shorten(plainText(consent.description), most.consentText),
    consent_version: consent.version,
    requirement_type: consent.requirement,
  };
}

function toPromotion(promotion: InpostPromotion) {
  return {
    type: promotion.type,
    promo_code_value: promotion.code,
    description: shorten(plainText(promotion.description), most.promotionText),
    start_date: writeTime(promotion.startsAt),
    end_date: writeTime(promotion.endsAt),
    priority: Math.min(5, Math.max(1, promotion.priority)),
    details: promotion.link ? { link: promotion.link } : undefined,
  };
}

function toStore({ url, cookies }: InpostStore) {
  return {
    url,
    cookies: cookies.map(({ httpOnly, sameSite, maxAge, expires, ...cookie }) => ({
      ...cookie,
      expires: expires && writeTime(expires),
      http_only: httpOnly,
      same_site: sameSite,
      max_age: maxAge,
    })),
  };
}
