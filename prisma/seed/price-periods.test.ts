import { describe, expect, it } from "vitest";
import { lowestBeforeOffer } from "@/core/pricing/lowest-price";
import { pricePeriods } from "./price-periods";

const now = new Date("2026-03-01T12:00:00Z");
const since = new Date("2026-01-01T12:00:00Z");

describe("price history", () => {
  it("is one open period where nothing is on offer", () => {
    const periods = pricePeriods({ amount: 1900, previous: null, lowest30: null }, since, now);
    expect(periods).toEqual([{ amount: 1900, validFrom: since, validTo: null }]);
  });

  it.each([
    { amount: 3900, previous: 4900, lowest30: 4500 },
    { amount: 3900, previous: 4900, lowest30: 4900 },
  ])("gives back the lowest price before the offer: $lowest30", (price) => {
    const periods = pricePeriods(price, since, now);
    expect(lowestBeforeOffer(periods, now)).toBe(price.lowest30);
    expect(periods.at(-1)).toMatchObject({ amount: price.amount, validTo: null });
  });

  it("has no gap and no overlap", () => {
    const periods = pricePeriods({ amount: 3900, previous: 4900, lowest30: 4500 }, since, now);
    for (const [index, period] of periods.slice(1).entries()) {
      expect(period.validFrom).toEqual(periods[index]?.validTo);
    }
  });
});
