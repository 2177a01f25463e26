import { z } from "zod";
import { addressSchema, type InpostAddress } from "./address";
import { type InpostInvoice, invoiceSchema } from "./invoice";
import { filled, listOf, maybe, maybeText, text } from "./lenient";
import { type InpostPhone, phoneSchema } from "./phone";
import { amountSchema, type InpostPrice, priceSchema } from "./price";

export type InpostParameter = { key: string; value: string };
/** `amount` in grosze; who funds it is not the shop's affair (protocol 3.7). */
export type InpostDiscount = { type: string; amount: number };
export type InpostConsentAnswer = { id: string; version: string; accepted: boolean };
export type InpostAccount = {
  name: string;
  surname: string;
  mail: string;
  phone: InpostPhone;
  address: InpostAddress;
};
/** `type` and `codes` are APM, COURIER, DIGITAL and COD, PWW, GW, or something new. */
export type InpostOrderDelivery = {
  type: string;
  codes: string[];
  mail?: string;
  phone?: InpostPhone;
  point?: string;
  address?: InpostAddress;
  courierNote?: string;
  digitalMail?: string;
};

/** "Zamawiam i płacę" (protocol 3.7). `basketPrice` is goods after discounts plus delivery and options. */
export type InpostOrderRequest = {
  basketId: string;
  currency: string;
  basketPrice: InpostPrice;
  paymentType: string;
  comments?: string;
  additionalParameters: InpostParameter[];
  discounts: InpostDiscount[];
  account: InpostAccount;
  invoice?: InpostInvoice;
  delivery: InpostOrderDelivery;
  consents: InpostConsentAnswer[];
};

const details = z.object({
  basket_id: filled,
  currency: filled,
  basket_price: priceSchema,
  payment_type: filled,
  order_comments: maybeText,
  basket_additional_parameters: listOf(z.object({ key: filled, value: text })),
  inpost_discounts: listOf(
    z
      .object({ type: filled, discount: amountSchema })
      .transform(({ type, discount }): InpostDiscount => ({ type, amount: discount })),
  ),
});

const account = z
  .object({
    name: text,
    surname: text,
    mail: filled,
    phone_number: phoneSchema,
    client_address: addressSchema,
  })
  .transform(({ name, surname, mail, phone_number, client_address }): InpostAccount => ({
    name,
    surname,
    mail,
    phone: phone_number,
    address: client_address,
  }));

const delivery = z
  .object({
    delivery_type: filled,
    delivery_codes: listOf(filled),
    mail: maybeText,
    phone_number: maybe(phoneSchema),
    delivery_point: maybeText,
    delivery_address: maybe(addressSchema),
    courier_note: maybeText,
    digital_delivery_email: maybeText,
  })
  .transform((wire): InpostOrderDelivery => ({
    type: wire.delivery_type,
    codes: wire.delivery_codes,
    mail: wire.mail,
    phone: wire.phone_number,
    point: wire.delivery_point,
    address: wire.delivery_address,
    courierNote: wire.courier_note,
    digitalMail: wire.digital_delivery_email,
  }));

const consent = z
  .object({ consent_id: filled, consent_version: text, is_accepted: z.boolean() })
  .transform((wire): InpostConsentAnswer => ({
    id: wire.consent_id,
    version: wire.consent_version,
    accepted: wire.is_accepted,
  }));

export const orderRequestSchema = z
  .object({
    order_details: details,
    account_info: account,
    invoice_details: maybe(invoiceSchema),
    delivery,
    consents: listOf(consent),
  })
  .transform((wire): InpostOrderRequest => ({
    basketId: wire.order_details.basket_id,
    currency: wire.order_details.currency,
    basketPrice: wire.order_details.basket_price,
    paymentType: wire.order_details.payment_type,
    comments: wire.order_details.order_comments,
    additionalParameters: wire.order_details.basket_additional_parameters,
    discounts: wire.order_details.inpost_discounts,
    account: wire.account_info,
    invoice: wire.invoice_details,
    delivery: wire.delivery,
    consents: wire.consents,
  }));
