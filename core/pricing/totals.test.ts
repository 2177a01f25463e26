import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { totalsOf } from "./totals";

const line = (amount: number, quantity: number, vatRate: number) => ({
  unit: money(amount, "PLN"),
  quantity,
  vatRate,
});

describe("totals", () => {
  it("are zero without lines", () => {
    expect(totalsOf("PLN", [])).toEqual({ total: money(0, "PLN"), vat: [] });
  });

  it("split VAT out per rate, highest first", () => {
    const totals = totalsOf("PLN", [line(10500, 1, 5), line(12300, 2, 23), line(999, 1, 23)]);
    expect(totals.total).toEqual(money(36099, "PLN"));
    expect(totals.vat).toEqual([
      { rate: 23, amount: 4787 },
      { rate: 5, amount: 500 },
    ]);
  });

  it("round once per rate, not once per line", () => {
    // 19 gr at 23 %: 3.55 gr of VAT each. Rounded per line it would be 4 × 3 = 12.
    expect(totalsOf("PLN", [line(19, 1, 23), line(19, 1, 23), line(19, 1, 23)]).vat).toEqual([
      { rate: 23, amount: 11 },
    ]);
  });

  it("refuse a line in another currency", () => {
    expect(() => totalsOf("EUR", [line(100, 1, 23)])).toThrow(TypeError);
  });

  it("do not depend on the order of the lines and never exceed the gross", () => {
    const anyLine = fc
      .tuple(
        fc.integer({ min: 0, max: 500_000 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(23, 8, 5, 0),
      )
      .map(([amount, quantity, rate]) => line(amount, quantity, rate));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        const totals = totalsOf("PLN", lines);
        expect(totalsOf("PLN", [...lines].reverse())).toEqual(totals);
        const vat = totals.vat.reduce((all, part) => all + part.amount, 0);
        expect(vat).toBeLessThanOrEqual(totals.total.amount);
        expect(totals.total.amount).toBe(
          lines.reduce((all, { unit, quantity }) => all + unit.amount * quantity, 0),
        );
      }),
    );
  });
});
