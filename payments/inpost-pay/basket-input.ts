import type { InpostParameter } from "./wire/order-request";
import type { VatAmount } from "./wire/price";

/** What a basket answer is made of (protocol 2.6.1). Gross grosze, rates in percent, pieces. */
export type InpostBasket = {
  products: readonly InpostProduct[];
  related?: readonly InpostRelatedProduct[];
  /** Goods after promotions and codes, per VAT rate; no delivery. */
  finalPrice: readonly VatAmount[];
  /** Stays the same while nothing changed, and never lies in the past. */
  expiresAt?: Date;
  additionalInformation?: string;
  /** Empty offers all. */
  paymentTypes: readonly string[];
  notice?: InpostNotice;
  additionalParameters?: readonly InpostParameter[];
  freeBasket?: boolean;
  deliveries: readonly InpostDelivery[];
  promoCodes: readonly InpostPromoCode[];
  consents: readonly InpostConsent[];
  promotions?: readonly InpostPromotion[];
  store?: InpostStore;
};

/** Shown once in the app (protocol 3.5). */
export type InpostNotice = { type: "ERROR" | "ATTENTION"; description: string };
export type InpostPromoCode = { name: string; code: string; omnibus?: boolean };
export type DeliveryType = "APM" | "COURIER" | "DIGITAL";
export type DeliveryCode = "COD" | "PWW" | "GW";

/** A line (protocol 2.6.2). `productId` comes back in events as it was sent (R24). Prices are per piece. */
export type InpostProduct = {
  productId: string;
  name: string;
  category?: string;
  ean?: string;
  description?: string;
  link?: string;
  image?: string;
  vatRate: number;
  basePrice: number;
  promoPrice?: number;
  /** Lowest of the 30 days before the reduction; sent only with a promotion. */
  lowestPrice?: number;
  quantity: number;
  unit?: string;
  available?: number;
  max?: number;
  attributes?: readonly { name: string; value: string }[];
  images?: readonly { small: string; normal: string }[];
  /** Absent: every delivery is possible. */
  deliveries?: readonly { type: DeliveryType; available: boolean }[];
  kind?: "PRODUCT" | "DIGITAL";
};

export type InpostRelatedProduct = InpostProduct & {
  relatedDeliveries?: readonly { type: DeliveryType; available: boolean; free: boolean }[];
};

export type InpostDeliveryOption = { name: string; code: DeliveryCode; price: VatAmount };
export type InpostDelivery = {
  type: DeliveryType;
  /** Expected day; the same while nothing changed. */
  date: Date;
  price: VatAmount;
  options?: readonly InpostDeliveryOption[];
  freeFrom?: number;
};

/** `#id` in the description stands for a further link (protocol 2.6.3). */
export type InpostConsent = {
  id: string;
  link: string;
  label?: string;
  description: string;
  version: string;
  requirement: "OPTIONAL" | "REQUIRED_ONCE" | "REQUIRED_ALWAYS";
  furtherLinks?: readonly { id: string; link: string; label: string }[];
};

export type InpostPromotion = {
  type: "MERCHANT" | "ONLY_IN_APP";
  code: string;
  description: string;
  startsAt: Date;
  endsAt: Date;
  /** 1 to 5 */
  priority: number;
  link?: string;
};

/** Lets the app reopen the shop's session in its web view. */
export type InpostStore = {
  url: string;
  cookies: readonly {
    domain: string;
    key: string;
    value: string;
    path: string;
    expires?: Date;
    secure: boolean;
    httpOnly: boolean;
    sameSite?: "Lax" | "Strict" | "None";
    maxAge?: number;
  }[];
};
