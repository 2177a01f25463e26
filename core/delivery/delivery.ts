export const deliveryTypes = ["APM", "COURIER", "DIGITAL"] as const;
/** APM: a parcel locker. */
export type DeliveryType = (typeof deliveryTypes)[number];

export const deliveryCodes = ["COD", "PWW", "GW"] as const;
/** COD: cash on delivery. PWW: parcel at the weekend. GW: gift wrapping. */
export type DeliveryCode = (typeof deliveryCodes)[number];

/** How the shop delivers, as the merchant set it up. Gross grosze; a null fee: not offered. */
export type DeliveryMethod = {
  type: DeliveryType;
  price: number;
  /** Free from this total of goods on, after discounts. */
  freeFrom: number | null;
  vatRate: number;
  leadDays: number;
  codFee: number | null;
  weekendFee: number | null;
  /** The weekend parcel's time, in minutes since Monday 00:00 in Warsaw; the end is outside. */
  weekendFrom: number | null;
  weekendTo: number | null;
  giftWrapFee: number | null;
};

/** A delivery that a basket may have at this moment. `price` is 0 when free. */
export type DeliveryOffer = {
  type: DeliveryType;
  price: number;
  freeFrom: number | null;
  vatRate: number;
  /** The day it should arrive, as midnight UTC of that date. */
  expectedAt: Date;
  options: DeliveryOption[];
};

export type DeliveryOption = { code: DeliveryCode; price: number };

/** What a shopper chose among the offers. Amounts are gross grosze; `optionsAmount` is all surcharges together. */
export type ChosenDelivery = {
  type: DeliveryType;
  codes: DeliveryCode[];
  amount: number;
  optionsAmount: number;
  vatRate: number;
  expectedAt: Date;
};
