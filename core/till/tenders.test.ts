import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cashSuggestions, settle, takeCash } from "./tenders";

describe("settle", () => {
  it("counts what is paid and what is left of a split bill", () => {
    expect(settle(2460, [])).toEqual({ paid: 0, left: 2460 });
    expect(settle(2460, [{ kind: "cash", amount: 1000 }])).toEqual({ paid: 1000, left: 1460 });
    const both = [
      { kind: "cash", amount: 1000 },
      { kind: "wallet", amount: 1460 },
    ] as const;
    expect(settle(2460, both)).toEqual({ paid: 2460, left: 0 });
  });

  it("throws where more was taken than is owed: change is never a tender", () => {
    expect(() => settle(100, [{ kind: "cash", amount: 101 }])).toThrow(RangeError);
  });
});

describe("takeCash", () => {
  it("keeps what is owed and gives back the rest", () => {
    expect(takeCash(940, 2000)).toEqual({ kept: 940, change: 1060 });
    expect(takeCash(940, 940)).toEqual({ kept: 940, change: 0 });
  });

  it("takes less as a part", () => {
    expect(takeCash(940, 500)).toEqual({ kept: 500, change: 0 });
  });

  it.each([0, -1, 0.5, Number.NaN])("takes no %s", (given) => {
    expect(() => takeCash(940, given)).toThrow(RangeError);
  });

  it("loses no cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 1e7 }), (left, given) => {
        const { kept, change } = takeCash(left, given);
        expect(kept + change).toBe(given);
        expect(kept).toBeLessThanOrEqual(left);
      }),
    );
  });
});

describe("cashSuggestions", () => {
  it("begins with the exact amount and goes on in notes", () => {
    expect(cashSuggestions(940)).toEqual([940, 1000, 2000, 5000]);
    expect(cashSuggestions(2000)).toEqual([2000, 5000, 10_000]);
    expect(cashSuggestions(12_345)).toEqual([12_345, 12_500, 13_000, 14_000]);
  });
});
