import "server-only";
import type { Locale } from "@/core/catalog/catalog";
import type { ChosenDelivery } from "@/core/delivery/delivery";
import type { Currency } from "@/core/money/money";
import type { PaidWith } from "@/core/payment/provider";
import { newId, newOrderNumber, newToken } from "@/server/ids";
import type { Sellable } from "./find-sellable";

/** The names of an order to be, made before it is written so that a provider can be told them. */
export type OrderIds = {
  orderId: string;
  paymentId: string;
  number: string;
  token: string;
  notifySecret: string;
};

export function newOrderIds(): OrderIds {
  return {
    orderId: newId(),
    paymentId: newId(),
    number: newOrderNumber(),
    token: newToken(),
    notifySecret: newToken(),
  };
}

/** Who buys, with the address that the order is under. */
export type OrderShopper = {
  name: string;
  email: string;
  phone: string;
  street: string;
  city: string;
  zip: string;
  region: string;
  country: string;
};

/** Where a chosen delivery goes: for a locker its code and its own address. `phone` is as written on the parcel. */
export type DeliveryPlace = {
  lockerCode?: string;
  name: string;
  phone: string;
  email: string;
  street: string;
  city: string;
  zip: string;
  country: string;
  courierNote?: string;
  digitalEmail?: string;
};

/** `walletDiscount`: what of the sum the wallet pays in the shopper's place, in minor units. */
export type DraftDelivery = ChosenDelivery & DeliveryPlace & { walletDiscount: number };

/** `taxId` carries its country's prefix. */
export type DraftInvoice = {
  legalForm: "PERSON" | "COMPANY";
  companyName?: string;
  taxId?: string;
  name?: string;
  surname?: string;
  countryCode: string;
  city: string;
  street: string;
  building: string;
  flat?: string;
  postalCode: string;
  email?: string;
  note?: string;
};

export type DraftConsent = { consentId: string; version: string; accepted: boolean };

/** `discount` is the line's part of the order's discount, in minor units. */
export type DraftLine = { sellable: Sellable; quantity: number; discount: number };

/**
 * `reference`: the provider's name of the payment when it is known already. `nextPollAt`: null where nobody asks.
 * `amount`: what of the order it pays; the whole when not said.
 */
export type DraftPayment = {
  provider: PaidWith;
  method: string | null;
  state: "STARTING" | "PENDING";
  reference: string | null;
  expiresAt: Date;
  nextPollAt: Date | null;
  amount?: number;
};

export type Parameter = { key: string; value: string };

/** Everything an order is made of. Prices are the shop's own, in minor units. */
export type OrderDraft = {
  ids: OrderIds;
  channel: string;
  locale: Locale;
  currency: Currency;
  shopper: OrderShopper;
  lines: readonly DraftLine[];
  delivery?: DraftDelivery;
  invoice?: DraftInvoice;
  consents?: readonly DraftConsent[];
  basketId?: string;
  /** Whose account the basket lies in. It has no part in any sum. */
  shopperId?: string | null;
  comments?: string;
  parameters?: readonly Parameter[];
  payment: DraftPayment;
  at: Date;
};
