import type { Price } from "@/core/catalog/catalog";
import type { PricePeriod } from "@/core/pricing/lowest-price";

const DAY = 24 * 60 * 60 * 1000;
const OFFER_DAYS = 4;
const DIP_FROM = 20;
const DIP_TO = 13;

/**
 * What a variant has cost since `since`, without gaps, the last period open. An offer began four days before `now`;
 * where its lowest price is below the previous one, there was a cheaper week before it.
 */
export function pricePeriods({ amount, previous, lowest30 }: Price, since: Date, now: Date): PricePeriod[] {
  if (previous === null) return [{ amount, validFrom: since, validTo: null }];
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  const began = before(OFFER_DAYS);
  const current = { amount, validFrom: began, validTo: null };
  if (lowest30 === null || lowest30 === previous) {
    return [{ amount: previous, validFrom: since, validTo: began }, current];
  }
  return [
    { amount: previous, validFrom: since, validTo: before(DIP_FROM) },
    { amount: lowest30, validFrom: before(DIP_FROM), validTo: before(DIP_TO) },
    { amount: previous, validFrom: before(DIP_TO), validTo: began },
    current,
  ];
}
