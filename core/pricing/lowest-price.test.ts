import { describe, expect, it } from "vitest";
import { lowestBeforeOffer } from "./lowest-price";

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 24 * 60 * 60 * 1000);
const period = (amount: number, from: number, to: number | null) => ({
  amount,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});

describe("lowest price before the offer", () => {
  it("is the price that was valid through the 30 days before", () => {
    expect(lowestBeforeOffer([period(9900, 0, 100), period(7900, 100, null)], day(105))).toBe(9900);
  });

  it("counts an earlier, shorter discount inside the window", () => {
    const periods = [
      period(9900, 0, 80),
      period(6900, 80, 82),
      period(9900, 82, 100),
      period(7900, 100, null),
    ];
    expect(lowestBeforeOffer(periods, day(100))).toBe(6900);
  });

  it("forgets a discount that ended 30 days before the offer began", () => {
    const periods = [period(6900, 60, 70), period(9900, 70, 100), period(7900, 100, null)];
    expect(lowestBeforeOffer(periods, day(110))).toBe(9900);
  });

  it("counts a discount that reached one millisecond into the window", () => {
    const justInside = { amount: 6900, validFrom: day(60), validTo: new Date(day(70).getTime() + 1) };
    const periods = [justInside, period(9900, 70, 100), period(7900, 100, null)];
    expect(lowestBeforeOffer(periods, day(110))).toBe(6900);
  });

  it("looks at the days before the offer began, not before now", () => {
    const periods = [period(9900, 0, 10), period(7900, 10, null)];
    expect(lowestBeforeOffer(periods, day(300))).toBe(9900);
  });

  it("does not depend on the order of the periods and ignores empty and future ones", () => {
    const periods = [
      period(100, 400, null),
      period(7900, 100, 400),
      period(50, 90, 90),
      period(9900, 0, 100),
    ];
    expect(lowestBeforeOffer(periods, day(150))).toBe(9900);
  });

  it("is unknown for a price that is the first, and when nothing is sold", () => {
    expect(lowestBeforeOffer([period(7900, 0, null)], day(5))).toBeUndefined();
    expect(lowestBeforeOffer([period(7900, 0, 3)], day(5))).toBeUndefined();
    expect(lowestBeforeOffer([], day(5))).toBeUndefined();
  });
});
