import type { Availability, Text } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import type { VatPart } from "@/core/pricing/totals";
import type { PromoRefusal } from "@/core/promo/promo-code";
import type { BasketNotice } from "./quantity";

/** One line as shown. Amounts are gross, in minor units of the basket's currency. */
export type BasketLineView = {
  id: string;
  sku: string;
  slug: string;
  category: string;
  name: Text;
  /** The chosen variant in words, e.g. `{ en: "Navy, M", pl: "Granatowy, M" }`; empty where there is no choice. */
  option: Text;
  picture: string;
  quantity: number;
  available: Availability;
  unit: number;
  /** The price before the offer, null when there is none. */
  previousUnit: number | null;
  /** Before codes. */
  total: number;
  /** This line's part of what the codes take off. */
  discount: number;
};

/** A code that was entered. `refusal` says why it does not count now; `minimum` is what the goods must come to. */
export type BasketPromoView = {
  code: string;
  name: Text;
  discount: number;
  minimum: number;
  refusal: PromoRefusal | null;
};

/** A whole basket, as every basket endpoint answers it. A shopper without a basket has `id` and `topic` null. */
export type BasketView = {
  id: string | null;
  version: number;
  currency: Currency;
  topic: string | null;
  count: number;
  lines: BasketLineView[];
  promoCodes: BasketPromoView[];
  /** The lines before codes; `total` is this less `discount`, without delivery. */
  goods: number;
  discount: number;
  total: number;
  vat: VatPart[];
  notices: BasketNotice[];
};

/** What a shopper sees before putting anything into a basket. */
export function emptyBasket(currency: Currency): BasketView {
  const nothing = {
    count: 0,
    lines: [],
    promoCodes: [],
    goods: 0,
    discount: 0,
    total: 0,
    vat: [],
    notices: [],
  };
  return { id: null, version: 0, currency, topic: null, ...nothing };
}
