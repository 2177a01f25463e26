import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDiscount } from "./split-discount";

const amounts = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 50 });
const sumOf = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

describe("splitting a discount", () => {
  it("follows the amounts", () => {
    expect(splitDiscount(1000, [9800, 2460])).toEqual([799, 201]);
    expect(splitDiscount(100, [200, 100])).toEqual([67, 33]);
  });

  it("gives what is left over to the largest remainders, the first of equals first", () => {
    expect(splitDiscount(10, [100, 100, 100])).toEqual([4, 3, 3]);
    expect(splitDiscount(1, [1, 999])).toEqual([0, 1]);
  });

  it("takes everything when the discount is everything", () => {
    expect(splitDiscount(300, [200, 100])).toEqual([200, 100]);
    expect(splitDiscount(0, [0, 0])).toEqual([0, 0]);
  });

  it("refuses to take more than there is", () => {
    expect(() => splitDiscount(301, [200, 100])).toThrow(RangeError);
    expect(() => splitDiscount(-1, [200])).toThrow(RangeError);
  });

  it("adds up to the grosz, and no line goes below zero", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (lines, part) => {
        const discount = Math.floor(sumOf(lines) * part);
        const parts = splitDiscount(discount, lines);
        expect(sumOf(parts)).toBe(discount);
        parts.forEach((each, index) => {
          expect(Number.isInteger(each)).toBe(true);
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(lines[index] ?? 0);
        });
      }),
    );
  });

  it("is never off by a grosz or more from the exact share", () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 1_000_000 }), (lines, wanted) => {
        const sum = sumOf(lines);
        const discount = Math.min(wanted, sum);
        splitDiscount(discount, lines).forEach((each, index) => {
          const exact = sum === 0 ? 0 : (discount * (lines[index] ?? 0)) / sum;
          expect(Math.abs(each - exact)).toBeLessThan(1.000001);
        });
      }),
    );
  });
});
