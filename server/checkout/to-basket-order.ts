import "server-only";
import type { Locker } from "@/server/delivery/find-locker";
import type { DraftInvoice } from "@/server/orders/order-draft";
import type { PlaceBasketOrder } from "@/server/orders/place-basket-order";
import type { CheckoutBody } from "./checkout-schemas";

type Parts = Pick<PlaceBasketOrder, "locale" | "shopper" | "delivery" | "invoice" | "comments">;

/** What a filled-in checkout form says of an order. `locker` is the one that it names. */
export function toBasketOrder(body: CheckoutBody, locker: Locker | undefined): Parts {
  const { locale, name, email, phone, comments } = body;
  const place = { ...placeOf(body.delivery, locker), country: "PL" };
  return {
    locale,
    comments,
    shopper: { name, email, phone, region: "", ...place },
    delivery: { ...carrierOf(body, locker), name, phone, email, ...place },
    invoice: body.invoice && toInvoice(body.invoice),
  };
}

/** For a locker its own address (InPost Pay protocol 3.7); a download goes nowhere. */
function placeOf(delivery: CheckoutBody["delivery"], locker: Locker | undefined) {
  switch (delivery.type) {
    case "APM":
      return {
        street: locker ? `${locker.street} ${locker.building}` : "",
        city: locker?.city ?? "",
        zip: locker?.postalCode ?? "",
      };
    case "COURIER":
      return { street: delivery.street, city: delivery.city, zip: delivery.zip };
    case "DIGITAL":
      return { street: "", city: "", zip: "" };
  }
}

function carrierOf({ delivery, email }: CheckoutBody, locker: Locker | undefined) {
  switch (delivery.type) {
    case "APM":
      return { type: delivery.type, codes: delivery.options, lockerCode: locker?.code };
    case "COURIER":
      return { type: delivery.type, codes: delivery.options, courierNote: delivery.note };
    case "DIGITAL":
      return { type: delivery.type, codes: [], digitalEmail: email };
  }
}

function toInvoice(invoice: NonNullable<CheckoutBody["invoice"]>): DraftInvoice {
  return { ...invoice, countryCode: "PL" };
}
