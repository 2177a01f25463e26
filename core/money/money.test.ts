import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, fromDecimal, isCurrency, money, sum, times, toDecimal, vatInGross } from "./money";

describe("money", () => {
  it("refuses fractions of a minor unit", () => {
    expect(() => money(1.5, "PLN")).toThrow(RangeError);
    expect(() => money(Number.NaN, "PLN")).toThrow(RangeError);
  });

  it("adds one currency only", () => {
    expect(sum("PLN", [money(100, "PLN"), money(-30, "PLN")])).toEqual({ amount: 70, currency: "PLN" });
    expect(() => sum("PLN", [money(100, "EUR")])).toThrow(TypeError);
    expect(sum("EUR", [])).toEqual({ amount: 0, currency: "EUR" });
  });

  it("multiplies by a quantity", () => {
    expect(times(money(1990, "PLN"), 3)).toEqual({ amount: 5970, currency: "PLN" });
  });

  it("splits VAT out of the gross amount", () => {
    expect(vatInGross(money(12300, "PLN"), 23).amount).toBe(2300);
    expect(vatInGross(money(999, "PLN"), 8).amount).toBe(74);
    expect(vatInGross(money(1, "PLN"), 23).amount).toBe(0);
    expect(vatInGross(money(500, "PLN"), 0).amount).toBe(0);
  });

  it("keeps net plus VAT equal to gross for every amount and rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(23, 8, 5, 0), (gross, rate) => {
        const vat = vatInGross(money(gross, "PLN"), rate).amount;
        const exact = gross - (gross * 100) / (100 + rate);
        expect(Math.abs(vat - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it("writes two decimals and reads them back", () => {
    expect(toDecimal(money(18899, "SEK"))).toBe("188.99");
    expect(toDecimal(money(5, "SEK"))).toBe("0.05");
    expect(toDecimal(money(-1000, "SEK"))).toBe("-10.00");
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (amount) => {
        expect(fromDecimal(toDecimal(money(amount, "PLN")))).toBe(amount);
      }),
    );
  });

  it("reads what providers send and refuses the rest", () => {
    expect(fromDecimal("20")).toBe(2000);
    expect(fromDecimal("20.5")).toBe(2050);
    expect(fromDecimal("20.5000")).toBe(2050);
    for (const text of ["", "1.234", "1,5", "abc", "1e3", "--1", "1.2.3"])
      expect(fromDecimal(text)).toBeUndefined();
  });

  it("formats for people of both languages", () => {
    expect(formatMoney(money(12665, "PLN"), "pl").replace(/\s/g, " ")).toBe("126,65 zł");
    expect(formatMoney(money(12665, "PLN"), "en").replace(/\s/g, " ")).toBe("126,65 zł");
    expect(formatMoney(money(12665, "SEK"), "en").replace(/\s/g, " ")).toBe("126,65 kr");
    expect(formatMoney(money(12665, "EUR"), "en")).toBe("€126.65");
    expect(formatMoney(money(12665, "USD"), "en")).toBe("$126.65");
  });

  it("knows its currencies", () => {
    expect(isCurrency("PLN")).toBe(true);
    expect(isCurrency("GBP")).toBe(false);
  });
});
