import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "@/core/money/money";
import { type Discount, findDiscountFlaw, type SaleLine, saleTotals } from "./sale";

const line = (cents: number, quantity = 1, vatRate = 23, discount?: Discount): SaleLine => ({
  unit: money(cents, "USD"),
  quantity,
  vatRate,
  ...(discount && { discount }),
});
const percent = (value: number): Discount => ({ kind: "percent", value, reason: "regular" });
const amount = (value: number): Discount => ({ kind: "amount", value, reason: "scratched" });

describe("saleTotals", () => {
  it("adds up to the cent where floats would not (R8)", () => {
    const { total } = saleTotals("USD", [line(1999, 100), line(10), line(20)]);
    expect(total).toBe(199_930);
  });

  it("is nothing without lines", () => {
    expect(saleTotals("USD", [])).toEqual({ lines: [], gross: 0, discount: 0, total: 0, vat: [] });
    expect(saleTotals("USD", [], amount(500)).total).toBe(0);
  });

  it("takes a line's discount off that line and the sale's off what is left", () => {
    const totals = saleTotals("USD", [line(1000, 2, 23, percent(10)), line(500, 1, 8)], amount(300));
    expect(totals.lines).toEqual([
      { gross: 2000, lineDiscount: 200, saleDiscount: 235, total: 1565 },
      { gross: 500, lineDiscount: 0, saleDiscount: 65, total: 435 },
    ]);
    expect(totals).toMatchObject({ gross: 2500, discount: 500, total: 2000 });
  });

  it("splits VAT out of what is really paid, once per rate", () => {
    const { vat } = saleTotals("USD", [line(1230), line(1230), line(1080, 1, 8)], percent(50));
    expect(vat).toEqual([
      { rate: 23, amount: 230 },
      { rate: 8, amount: 40 },
    ]);
  });

  it("rounds a percentage half up, once", () => {
    expect(saleTotals("USD", [line(5, 1, 23, percent(50))]).total).toBe(2);
    expect(saleTotals("USD", [line(333, 1, 23, percent(33))]).lines[0]?.lineDiscount).toBe(110);
  });

  it("never takes more than there is, when lines went after the discount was given", () => {
    expect(saleTotals("USD", [line(300, 1, 23, amount(500))], amount(100))).toMatchObject({ total: 0 });
    expect(saleTotals("USD", [line(300)], percent(100))).toMatchObject({ total: 0, discount: 300 });
  });

  it("keeps every line and the whole equal, whatever is bought and taken off", () => {
    const discount = fc.oneof(
      fc.constant(undefined),
      fc.integer({ min: 1, max: 100 }).map(percent),
      fc.integer({ min: 1, max: 50_000 }).map(amount),
    );
    const lines = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 99_999 }),
          fc.integer({ min: 1, max: 99 }),
          fc.constantFrom(23, 8, 5, 0),
          discount,
        )
        .map(([cents, quantity, vatRate, off]) => line(cents, quantity, vatRate, off)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, discount, (bought, off) => {
        const totals = saleTotals("USD", bought, off);
        const sum = (pick: (one: (typeof totals.lines)[number]) => number) =>
          totals.lines.reduce((all, each) => all + pick(each), 0);
        expect(sum(({ total }) => total)).toBe(totals.total);
        expect(sum(({ gross }) => gross)).toBe(totals.gross);
        expect(totals.gross - totals.discount).toBe(totals.total);
        expect(totals.vat.reduce((all, part) => all + part.amount, 0)).toBeLessThanOrEqual(totals.total);
        for (const each of totals.lines) {
          expect(each.gross - each.lineDiscount - each.saleDiscount).toBe(each.total);
          expect(each.total).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("findDiscountFlaw", () => {
  it.each([
    [percent(1), undefined],
    [percent(100), undefined],
    [percent(101), "too-much"],
    [percent(0), "not-positive"],
    [percent(12.5), "not-positive"],
    [amount(1000), undefined],
    [amount(1001), "too-much"],
    [amount(-5), "not-positive"],
    [amount(Number.NaN), "not-positive"],
    [{ ...amount(5), reason: "  " }, "no-reason"],
  ] as const)("%j off 10.00: %s", (discount, flaw) => {
    expect(findDiscountFlaw(1000, discount)).toBe(flaw);
  });
});
