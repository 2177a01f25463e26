/** What something cost from `validFrom` until `validTo` (exclusive); null while it still does. Minor units. */
export type PricePeriod = { amount: number; validFrom: Date; validTo: Date | null };

const windowDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The lowest price of the 30 days before the present price began (Omnibus directive, article 6a), in minor units.
 * Undefined when there was no price before, or nothing is sold at `now`.
 */
export function lowestBeforeOffer(periods: readonly PricePeriod[], now: Date): number | undefined {
  const began = periods.find((period) => covers(period, now))?.validFrom.getTime();
  if (began === undefined) return undefined;
  const windowStart = began - windowDays * dayMs;
  const amounts = periods
    .filter(({ validFrom, validTo }) => {
      const from = validFrom.getTime();
      const to = validTo?.getTime() ?? Infinity;
      return from < began && from < to && to > windowStart;
    })
    .map(({ amount }) => amount);
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}

function covers({ validFrom, validTo }: PricePeriod, at: Date): boolean {
  return validFrom <= at && (validTo === null || validTo > at);
}
