import type { InpostOrderRequest } from "./wire/order-request";
import type { InpostPhone } from "./wire/phone";

/** What the shop offered in this basket, with prices and stock read anew (R3). Gross grosze. */
export type OrderExpectations = {
  /** Goods after all discounts of the shop. */
  goods: number;
  /** Empty offers all. */
  paymentTypes: readonly string[];
  /** What each delivery costs now, thresholds and codes included. */
  deliveries: readonly {
    type: string;
    price: number;
    options: readonly { code: string; price: number }[];
  }[];
  hasPhysicalGoods: boolean;
  boundPhone?: InpostPhone;
  consents: readonly { id: string; version: string; required: boolean }[];
  /** ISO codes to which a courier goes, e.g. `["PL"]`. */
  deliveryCountries: readonly string[];
};

/** Why an order cannot be created; the caller has the words. */
export type OrderRefusal =
  | { code: "total"; expected: number; received: number }
  | { code: "discount" }
  | { code: "currency"; received: string }
  | { code: "payment-type"; received: string }
  | { code: "cod-without-payment" | "payment-without-cod" }
  | { code: "delivery-type"; received: string }
  | { code: "delivery-code"; received: string }
  | { code: "point-missing" | "address-missing" }
  | { code: "digital-with-goods" | "digital-with-codes" | "digital-mail-missing" }
  | { code: "phone" }
  | { code: "consent-missing" | "consent-refused"; id: string }
  | { code: "consent-version"; id: string; expected: string; received: string }
  | { code: "invoice-tax-id" | "invoice-company-name" }
  | { code: "country"; received: string };

/** All checks of protocol 3.7 that need no database; empty when the order may be created. Gross sums only (R3, R31). */
export function checkOrder(request: InpostOrderRequest, expected: OrderExpectations): OrderRefusal[] {
  const { currency, paymentType } = request;
  const isFree = paymentType === "FREE_ORDER" && request.basketPrice.gross === 0;
  const offered = expected.paymentTypes.length === 0 || expected.paymentTypes.includes(paymentType) || isFree;
  return [
    ...when(currency !== "PLN", { code: "currency", received: currency }),
    ...when(!offered, { code: "payment-type", received: paymentType }),
    ...checkCashOnDelivery(request),
    ...checkDelivery(request, expected),
    ...checkPhone(request, expected),
    ...checkConsents(request, expected),
    ...checkInvoice(request),
    ...checkCountries(request, expected),
  ];
}

function checkCashOnDelivery({ paymentType, delivery }: InpostOrderRequest): OrderRefusal[] {
  const pays = paymentType === "CASH_ON_DELIVERY";
  const coded = delivery.codes.includes("COD");
  return [
    ...when(pays && !coded, { code: "payment-without-cod" }),
    ...when(!pays && coded, { code: "cod-without-payment" }),
  ];
}

function checkDelivery(request: InpostOrderRequest, expected: OrderExpectations): OrderRefusal[] {
  const { delivery } = request;
  const offer = expected.deliveries.find(({ type }) => type === delivery.type);
  if (!offer) return [{ code: "delivery-type", received: delivery.type }];
  // A code that comes twice costs once (R4).
  const codes = [...new Set(delivery.codes)];
  const strange = codes.filter((code) => !offer.options.some((option) => option.code === code));
  const options = offer.options.filter(({ code }) => codes.includes(code));
  const own = options.reduce((total, { price }) => total + price, expected.goods + offer.price);
  return [
    ...strange.map((received): OrderRefusal => ({ code: "delivery-code", received })),
    ...checkTarget(request, expected),
    ...(strange.length > 0 ? [] : checkTotal(request, own)),
  ];
}

function checkTotal({ basketPrice, discounts }: InpostOrderRequest, own: number): OrderRefusal[] {
  const discount = discounts.reduce((total, { amount }) => total + amount, 0);
  if (discounts.some(({ amount }) => amount < 0) || discount > own) return [{ code: "discount" }];
  const expected = own - discount;
  return when(basketPrice.gross !== expected, { code: "total", expected, received: basketPrice.gross });
}

function checkTarget(
  { delivery }: InpostOrderRequest,
  { hasPhysicalGoods }: OrderExpectations,
): OrderRefusal[] {
  switch (delivery.type) {
    case "APM":
      return when(!delivery.point, { code: "point-missing" });
    case "COURIER": {
      const { address, city, postalCode } = delivery.address ?? {};
      return when(!address || !city || !postalCode, { code: "address-missing" });
    }
    case "DIGITAL":
      return [
        ...when(hasPhysicalGoods, { code: "digital-with-goods" }),
        ...when(delivery.codes.length > 0, { code: "digital-with-codes" }),
        ...when(!delivery.digitalMail, { code: "digital-mail-missing" }),
      ];
    default:
      return [];
  }
}

function checkPhone({ account }: InpostOrderRequest, { boundPhone }: OrderExpectations): OrderRefusal[] {
  return when(boundPhone !== undefined && !samePhone(account.phone, boundPhone), { code: "phone" });
}

function checkConsents({ consents }: InpostOrderRequest, expected: OrderExpectations): OrderRefusal[] {
  return expected.consents.flatMap(({ id, version, required }): OrderRefusal[] => {
    if (!required) return [];
    const answer = consents.find((consent) => consent.id === id);
    if (!answer) return [{ code: "consent-missing", id }];
    if (answer.version !== version)
      return [{ code: "consent-version", id, expected: version, received: answer.version }];
    return when(!answer.accepted, { code: "consent-refused", id });
  });
}

function checkInvoice({ invoice }: InpostOrderRequest): OrderRefusal[] {
  if (invoice?.legalForm !== "COMPANY") return [];
  return [
    ...when(!invoice.taxId, { code: "invoice-tax-id" }),
    ...when(!invoice.companyName, { code: "invoice-company-name" }),
  ];
}

function checkCountries(
  { account, invoice, delivery }: InpostOrderRequest,
  { deliveryCountries }: OrderExpectations,
): OrderRefusal[] {
  const known = [account.address.countryCode, invoice?.countryCode].filter((code) => code !== undefined);
  const target = delivery.type === "COURIER" ? delivery.address?.countryCode : undefined;
  const strange = known.filter((code) => !isCountry(code));
  const unreachable = target !== undefined && !deliveryCountries.includes(target) ? [target] : [];
  return [...new Set([...strange, ...unreachable])].map((received) => ({ code: "country", received }));
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== "ZZ" && regions.of(code) !== undefined;
}

function when(refused: boolean, refusal: OrderRefusal): OrderRefusal[] {
  return refused ? [refusal] : [];
}

/** Whether two numbers are one, however they are spaced and prefixed: `+48 600 700 800` is `0048 600700800` (R32). */
export function samePhone(one: InpostPhone, other: InpostPhone): boolean {
  return digits(one) === digits(other);
}

function digits({ countryPrefix, phone }: InpostPhone): string {
  return `${countryPrefix.replace(/\D/g, "").replace(/^00/, "")}-${phone.replace(/\D/g, "")}`;
}
