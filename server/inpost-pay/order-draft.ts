import "server-only";
import { deliveryCodes, deliveryTypes } from "@/core/delivery/delivery";
import type { InpostPhone } from "@/payments/inpost-pay/wire/phone";
import type { InpostInvoice } from "@/payments/inpost-pay/wire/invoice";
import type { InpostOrderRequest } from "@/payments/inpost-pay/wire/order-request";
import type { Locker } from "@/server/delivery/find-locker";
import { env } from "@/server/env";
import type { DeliveryPlace, DraftInvoice } from "@/server/orders/order-draft";
import type { PlaceBasketOrder } from "@/server/orders/place-basket-order";

/** What the watcher asks about at this pace; InPost's own message is usually there first. */
export const lookUpEveryMs = 30_000;

/**
 * An order request as the shop's order (protocol 3.7): the locker's own address for a parcel to it, the invoice's
 * address apart (R30). `locker` is set where it goes to one.
 */
export function toOrder(
  request: InpostOrderRequest,
  locker: Locker | undefined,
  at: Date,
): Omit<PlaceBasketOrder, "also"> {
  const { account, basketId, paymentType, invoice, consents, basketPrice } = request;
  const { address } = account;
  const codes = deliveryCodes.filter((code) => request.delivery.codes.includes(code));
  const type = deliveryTypes.find((each) => each === request.delivery.type);
  // The sum of discounts that InPost grants; the shop is paid so much less by the shopper (R31).
  const walletDiscount = request.discounts.reduce((sum, { amount }) => sum + amount, 0);
  return {
    basketId,
    channel: "inpost-pay",
    locale: "pl",
    inApp: true,
    shopper: {
      name: fullName(account),
      email: account.mail,
      phone: phoneText(account.phone),
      street: address.address,
      city: address.city,
      zip: address.postalCode,
      region: "",
      country: address.countryCode,
    },
    ...(type && { delivery: { ...place(request, locker), type, codes, walletDiscount } }),
    ...(invoice && { invoice: toInvoice(invoice) }),
    consents: consents.map(({ id, version, accepted }) => ({ consentId: id, version, accepted })),
    comments: request.comments,
    // Where the shopper came from, as the basket told it and the app gave it back (R29).
    parameters: request.additionalParameters,
    payment: {
      provider: "inpost-pay",
      method: paymentType,
      expiresAt: new Date(at.getTime() + env().INPOST_PAY_GIVE_UP_MINUTES * 60_000),
      nextPollAt: new Date(at.getTime() + lookUpEveryMs),
    },
    expectedTotal: basketPrice.gross,
    at,
  };
}

function place({ account, delivery }: InpostOrderRequest, locker: Locker | undefined): DeliveryPlace {
  const target = delivery.address;
  const to = locker
    ? {
        street: [locker.street, locker.building].filter(Boolean).join(" "),
        city: locker.city,
        zip: locker.postalCode,
        country: "PL",
      }
    : {
        street: (target ?? account.address).address,
        city: (target ?? account.address).city,
        zip: (target ?? account.address).postalCode,
        country: (target ?? account.address).countryCode,
      };
  return {
    ...to,
    name: target?.name ?? fullName(account),
    phone: phoneText(delivery.phone ?? account.phone),
    email: delivery.digitalMail ?? delivery.mail ?? account.mail,
    ...(locker && { lockerCode: locker.code }),
    ...(delivery.courierNote && { courierNote: delivery.courierNote }),
    ...(delivery.digitalMail && { digitalEmail: delivery.digitalMail }),
  };
}

function toInvoice(invoice: InpostInvoice): DraftInvoice {
  const { companyName, name, surname, flat, countryCode, city, street, building, postalCode } = invoice;
  const taxId = invoice.taxId && `${invoice.taxIdPrefix ?? ""}${invoice.taxId}`;
  return {
    legalForm: invoice.legalForm === "COMPANY" ? "COMPANY" : "PERSON",
    ...{ companyName, taxId, name, surname, countryCode, city, street, building, flat, postalCode },
    email: invoice.mail,
    note: invoice.additionalInformation,
  };
}

/** Some accounts have one name only (R14). */
const fullName = ({ name, surname }: { name: string; surname: string }) =>
  [name, surname].filter(Boolean).join(" ");

const phoneText = ({ countryPrefix, phone }: InpostPhone) => `${countryPrefix}${phone}`;
