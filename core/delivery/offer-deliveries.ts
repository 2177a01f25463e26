import type { ProductKind } from "@/core/catalog/catalog";
import type { DeliveryMethod, DeliveryOffer, DeliveryOption } from "./delivery";
import { expectedDate } from "./expected-date";
import { inWeekWindow } from "./week-minute";

export type ToDeliver = {
  /** The kind of every thing in the basket. */
  kinds: readonly ProductKind[];
  /** What the goods come to after discounts, in grosze. */
  goods: number;
  at: Date;
};

/**
 * The deliveries that a basket may have (InPost Pay protocol 2.6.2): digital alone at 0.00 when everything is
 * digital, else what carries parcels, with digital listed beside it when the basket is mixed.
 */
export function offerDeliveries(
  methods: readonly DeliveryMethod[],
  { kinds, goods, at }: ToDeliver,
): DeliveryOffer[] {
  if (kinds.length === 0) return [];
  const anyDigital = kinds.includes("digital");
  const allDigital = isAllDigital(kinds);
  return methods
    .filter(({ type }) => (type === "DIGITAL" ? anyDigital : !allDigital))
    .map((method) => offer(method, goods, at));
}

export function isAllDigital(kinds: readonly ProductKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => kind === "digital");
}

function offer(method: DeliveryMethod, goods: number, at: Date): DeliveryOffer {
  const { type, freeFrom, vatRate, leadDays } = method;
  const digital = type === "DIGITAL";
  const free = digital || (freeFrom !== null && goods >= freeFrom);
  return {
    type,
    price: free ? 0 : method.price,
    freeFrom: digital ? null : freeFrom,
    vatRate,
    expectedAt: expectedDate(at, leadDays),
    options: digital ? [] : optionsOf(method, at),
  };
}

/** Surcharges are asked for also where the delivery itself is free. */
function optionsOf(method: DeliveryMethod, at: Date): DeliveryOption[] {
  const { codFee, weekendFee, weekendFrom, weekendTo, giftWrapFee } = method;
  const options: DeliveryOption[] = [];
  if (codFee !== null) options.push({ code: "COD", price: codFee });
  const weekend = weekendFrom !== null && weekendTo !== null && inWeekWindow(at, weekendFrom, weekendTo);
  if (weekendFee !== null && weekend) options.push({ code: "PWW", price: weekendFee });
  if (giftWrapFee !== null) options.push({ code: "GW", price: giftWrapFee });
  return options;
}
