import type { Checkout } from "@sandbox/inpost-pay/phone/types";
import type { Basket, Delivery } from "@sandbox/inpost-pay/rules/read-basket";
import type { Person } from "@sandbox/store/person";

export const COD = "CASH_ON_DELIVERY";

/** A checkout with everything filled in that the app knows without asking. */
export interface Choice {
  delivery: NonNullable<Checkout["delivery"]> & { codes: string[] };
  invoice: Checkout["invoice"];
  consents: Record<string, boolean>;
  paymentType: string;
  comments: string | undefined;
}

const offersCod = (deliveries: readonly Delivery[]): boolean =>
  deliveries.some(({ options }) => options.some(({ code }) => code === "COD"));

/** What a person can pay a basket with: the basket's list, or the merchant's when that is empty (protocol section 2.6.1). */
export function payableWith(basket: Basket, merchantTypes: readonly string[], person: Person): string[] {
  const offered = basket.paymentTypes.length === 0 ? merchantTypes : basket.paymentTypes;
  return offered.filter((type) => type !== COD || (person.inpost.cod && offersCod(basket.deliveries)));
}

function firstDelivery({ deliveries }: Basket, { inpost: { favouriteLocker } }: Person): string {
  const types = deliveries.map(({ type }) => type);
  if (favouriteLocker !== null && types.includes("APM")) return "APM";
  return types.find((type) => type !== "APM") ?? types[0] ?? "COURIER";
}

function isDeliveryType(type: string): type is Choice["delivery"]["type"] {
  return type === "APM" || type === "COURIER" || type === "DIGITAL";
}

function codesOf(given: readonly string[], paymentType: string | undefined): string[] {
  const others = given.filter((code) => code !== "COD");
  const cash = paymentType === undefined ? given.includes("COD") : paymentType === COD;
  return cash ? [...others, "COD"] : others;
}

/** The person's choice with defaults: favourite locker, own e-mail, required consents, BLIK. Cash and the code COD go together. */
export function choose(
  checkout: Checkout,
  basket: Basket,
  { person, payable }: { person: Person; payable: readonly string[] },
): Choice {
  const first = firstDelivery(basket, person);
  const delivery = checkout.delivery ?? { type: isDeliveryType(first) ? first : "COURIER" };
  const codes = codesOf(delivery.codes ?? [], checkout.paymentType);
  const usual = payable.includes("BLIK_CODE") ? "BLIK_CODE" : (payable[0] ?? "");
  const accepted = basket.consents.map(({ id, required }) => [id, required] as const);
  return {
    delivery: {
      mail: person.email,
      phone: person.phone,
      ...(delivery.type === "APM" ? { point: person.inpost.favouriteLocker ?? undefined } : {}),
      ...(basket.products.some(({ digital }) => digital) ? { digitalMail: person.email } : {}),
      ...delivery,
      codes,
    },
    invoice: checkout.invoice,
    consents: checkout.consents ?? Object.fromEntries(accepted),
    paymentType: checkout.paymentType ?? (codes.includes("COD") ? COD : usual),
    comments: checkout.comments,
  };
}
