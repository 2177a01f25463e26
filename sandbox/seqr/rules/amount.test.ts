import { describe, expect, it } from "vitest";
import { inWords, toDecimal, toMoney } from "@sandbox/seqr/rules/amount";

describe("toMoney", () => {
  it.each([
    ["188.99", 18_899],
    ["20", 2_000],
    ["-5", -500],
    ["-10.00", -1_000],
    ["0.1", 10],
    [".5", 50],
    ["7.", 700],
    ["+3.20", 320],
    ["-0.00", 0],
  ])("reads %s", (value, amount) => {
    expect(toMoney({ currency: "SEK", value })).toEqual({ amount, currency: "SEK" });
  });

  it.each(["1.999", "1.000", "12345678901234", "abc", "1e3"])("refuses %s", (value) => {
    expect(toMoney({ currency: "SEK", value })).toBeNull();
  });
});

describe("toDecimal", () => {
  it("writes two decimals whatever the size and sign", () => {
    const written = [18_899, 5, 0, -1_000, -7].map((amount) => toDecimal({ amount, currency: "SEK" }));
    expect(written).toEqual(["188.99", "0.05", "0.00", "-10.00", "-0.07"]);
  });

  it("names the currency in words", () => {
    expect(inWords({ amount: 18_899, currency: "SEK" })).toBe("188.99 SEK");
  });
});
