import { noPrice, readPrice, type Price } from "@sandbox/inpost-pay/wire/minor";
import { asObject, list, part, text, texts } from "@sandbox/inpost-pay/wire/read-json";
import type { Json } from "@sandbox/inpost-pay/types";

export interface BasketProduct {
  productId: string;
  name: string;
  quantity: number;
  base: Price;
  /** After a catalogue promotion; `base` when there is none. */
  price: Price;
  decimal: boolean;
  digital: boolean;
}

export interface Delivery {
  type: string;
  price: Price;
  options: { code: string; price: Price }[];
}

export interface Consent {
  id: string;
  version: string;
  required: boolean;
}

/** What the app needs of a basket, in grosze. */
export interface Basket {
  base: Price;
  promo: Price;
  final: Price;
  currency: string;
  paymentTypes: string[];
  freeBasket: boolean;
  products: BasketProduct[];
  deliveries: Delivery[];
  consents: Consent[];
}

function readProduct(of: Json): BasketProduct | null {
  const base = readPrice(of, "base_price");
  const quantity = Number(text(part(of, "quantity"), "quantity"));
  if (!base || text(of, "product_id") === "" || !Number.isFinite(quantity)) return null;
  return {
    productId: text(of, "product_id"),
    name: text(of, "product_name"),
    quantity,
    base,
    price: readPrice(of, "promo_price") ?? base,
    decimal: text(part(of, "quantity"), "quantity_type") === "DECIMAL",
    digital: text(of, "product_type") === "DIGITAL",
  };
}

function readDelivery(of: Json): Delivery | null {
  const price = readPrice(of, "delivery_price");
  if (!price) return null;
  const options = list(of, "delivery_options").map((option) => ({
    code: text(option, "delivery_code_value"),
    price: readPrice(option, "delivery_option_price") ?? noPrice,
  }));
  // A negative surcharge is no option (protocol section 2.6.1).
  return {
    type: text(of, "delivery_type"),
    price,
    options: options.filter(({ price: { gross } }) => gross >= 0),
  };
}

const readConsent = (of: Json): Consent => ({
  id: text(of, "consent_id"),
  version: text(of, "consent_version"),
  required: text(of, "requirement_type").startsWith("REQUIRED"),
});

const all = <T>(items: (T | null)[]): items is T[] => items.every((item) => item !== null);

/** Reads a basket as liberally as the app can; null when it cannot be shown or added up at all. */
export function readBasket(json: unknown): Basket | null {
  const of = asObject(json);
  const summary = of && asObject(of.summary);
  const base = summary && readPrice(summary, "basket_base_price");
  if (!of || !base || !Array.isArray(of.products) || !Array.isArray(of.delivery)) return null;
  const products = list(of, "products").map(readProduct);
  const deliveries = list(of, "delivery").map(readDelivery);
  if (!all(products) || !all(deliveries)) return null;
  const promo = readPrice(summary, "basket_promo_price") ?? base;
  return {
    base,
    promo,
    final: readPrice(summary, "basket_final_price") ?? promo,
    currency: text(summary, "currency"),
    paymentTypes: texts(summary, "payment_type"),
    freeBasket: summary.free_basket === true,
    products,
    deliveries,
    consents: list(of, "consents").map(readConsent),
  };
}

/** How often a product's price counts: DECIMAL prices already refer to the chosen quantity (protocol section 2.6.2). */
export const timesOf = ({ decimal, quantity }: BasketProduct): number => (decimal ? 1 : quantity);
