import type { ProductKind } from "@/core/catalog/catalog";
import type { ChosenDelivery, DeliveryCode, DeliveryOffer, DeliveryType } from "./delivery";
import { expectedDate } from "./expected-date";
import { isAllDigital } from "./offer-deliveries";

/** `digital-only`: a digital delivery cannot carry what else is in the basket. */
export type DeliveryRefusal =
  { code: "not-offered" | "digital-only" } | { code: "option-not-offered"; option: DeliveryCode };

type Wanted = {
  type: DeliveryType;
  codes: readonly DeliveryCode[];
  kinds: readonly ProductKind[];
  at: Date;
};

/** Prices a chosen delivery with its options, or says why it cannot be had. A code named twice counts once. */
export function chooseDelivery(
  offers: readonly DeliveryOffer[],
  { type, codes, kinds, at }: Wanted,
): { ok: true; delivery: ChosenDelivery } | { ok: false; error: DeliveryRefusal } {
  const offer = offers.find((each) => each.type === type);
  if (!offer) return { ok: false, error: { code: "not-offered" } };
  if (type === "DIGITAL" && !isAllDigital(kinds)) return { ok: false, error: { code: "digital-only" } };
  const chosen = [...new Set(codes)];
  let optionsAmount = 0;
  for (const code of chosen) {
    const option = offer.options.find((each) => each.code === code);
    if (!option) return { ok: false, error: { code: "option-not-offered", option: code } };
    optionsAmount += option.price;
  }
  const expectedAt = chosen.includes("PWW") ? expectedDate(at, 0, true) : offer.expectedAt;
  const { price: amount, vatRate } = offer;
  return { ok: true, delivery: { type, codes: chosen, amount, optionsAmount, vatRate, expectedAt } };
}
