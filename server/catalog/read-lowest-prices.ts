import "server-only";
import type { Currency } from "@/core/money/money";
import { lowestBeforeOffer, type PricePeriod } from "@/core/pricing/lowest-price";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";

/** Looks up `lowest30` of a variant in a currency, in minor units; null where no price came before. */
export type LowestPrices = (variantId: string, currency: Currency) => number | null;

/** Reads the price histories of variants that are on offer, so that the lowest earlier price of each can be shown. */
export async function readLowestPrices(variantIds: readonly string[]): Promise<LowestPrices> {
  if (variantIds.length === 0) return () => null;
  const periods = await db().pricePeriod.findMany({
    where: { variantId: { in: [...variantIds] } },
    select: { variantId: true, currency: true, amount: true, validFrom: true, validTo: true },
  });
  const byPrice = new Map<string, PricePeriod[]>();
  for (const period of periods) {
    const key = `${period.variantId} ${period.currency}`;
    byPrice.set(key, [...(byPrice.get(key) ?? []), period]);
  }
  const at = now();
  return (variantId, currency) =>
    lowestBeforeOffer(byPrice.get(`${variantId} ${currency}`) ?? [], at) ?? null;
}
