import { describe, expect, it } from "vitest";
import {
  addPrices,
  amountSchema,
  decimal,
  priceByRates,
  priceOf,
  priceSchema,
  timesPrice,
  toGrosze,
  toWirePrice,
} from "./price";

describe("an amount in złoty (0.4)", () => {
  it.each([
    ["49.00", 4900],
    ["0.00", 0],
    ["-3.50", -350],
    [49, 4900],
    [0.1 + 0.2, 30],
    [1.005, undefined],
    [86.17, 8617],
    [105.99, 10599],
    [1234567.89, 123456789],
    [-0.01, -1],
    ["12,50", undefined],
    ["1e3", undefined],
    ["", undefined],
    [" 49.00 ", 4900],
    ["0x10", undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [1e10, undefined],
    [null, undefined],
    [true, undefined],
    [{ amount: 1 }, undefined],
  ])("%j is %s grosze", (value, grosze) => {
    expect(toGrosze(value)).toBe(grosze);
  });

  it("never comes out as minus nothing", () => {
    expect(Object.is(toGrosze(-0), 0)).toBe(true);
    expect(Object.is(toGrosze(-0.0000000001), 0)).toBe(true);
  });

  it("reads every grosz up to 2 000 zł as number and as string", () => {
    for (let grosze = 0; grosze <= 200_000; grosze += 7) {
      expect(toGrosze(grosze / 100)).toBe(grosze);
      expect(toGrosze(decimal(grosze))).toBe(grosze);
    }
  });

  it("is refused with a reason when it is none", () => {
    expect(amountSchema.safeParse("x").error?.issues[0]?.message).toBe("is no amount");
    expect(amountSchema.safeParse(undefined).success).toBe(false);
  });
});

describe("a price object", () => {
  it("has the difference for its VAT, whatever the sender says (R3)", () => {
    expect(priceSchema.parse({ net: 86.17, gross: 105.99, vat: 99 })).toEqual({
      net: 8617,
      gross: 10599,
      vat: 1982,
    });
    expect(priceSchema.parse({ net: "39.84", gross: "49.00" })).toEqual({ net: 3984, gross: 4900, vat: 916 });
    expect(priceSchema.safeParse({ gross: "49.00" }).success).toBe(false);
  });

  it("is the one of the worked basket (2.6.4)", () => {
    expect(toWirePrice(priceOf({ gross: 4900, vatRate: 23 }))).toEqual({
      net: "39.84",
      gross: "49.00",
      vat: "9.16",
    });
    expect(toWirePrice(priceOf({ gross: 2460, vatRate: 23 }))).toEqual({
      net: "20.00",
      gross: "24.60",
      vat: "4.60",
    });
    expect(toWirePrice(priceOf({ gross: 0, vatRate: 23 }))).toEqual({
      net: "0.00",
      gross: "0.00",
      vat: "0.00",
    });
  });

  it("keeps vat = gross − net through sums and multiples", () => {
    const prices = [1, 3, 99, 4999, 123_457].flatMap((gross) =>
      [5, 8, 23].map((vatRate) => priceOf({ gross, vatRate })),
    );
    for (const price of [...prices, addPrices(prices), ...prices.map((price) => timesPrice(price, 7))])
      expect(price.vat).toBe(price.gross - price.net);
    expect(addPrices([])).toEqual({ net: 0, gross: 0, vat: 0 });
  });

  it("R4: rounds once per rate, so that many small lines do not pile up roundings", () => {
    const lines = Array.from({ length: 30 }, () => ({ gross: 101, vatRate: 23 }));
    expect(priceByRates(lines)).toEqual(priceOf({ gross: 3030, vatRate: 23 }));
    expect(priceByRates(lines).net).not.toBe(30 * priceOf({ gross: 101, vatRate: 23 }).net);
    const mixed = priceByRates([
      { gross: 4900, vatRate: 23 },
      { gross: 2460, vatRate: 8 },
      { gross: 4900, vatRate: 23 },
    ]);
    expect(mixed).toEqual(
      addPrices([priceOf({ gross: 9800, vatRate: 23 }), priceOf({ gross: 2460, vatRate: 8 })]),
    );
  });

  it("is never written from parts of a grosz", () => {
    expect(() => decimal(12.5)).toThrow();
    expect([decimal(5), decimal(-5), decimal(100)]).toEqual(["0.05", "-0.05", "1.00"]);
  });
});
