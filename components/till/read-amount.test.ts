import { describe, expect, it } from "vitest";
import { quickAmounts, readAmount, writeAmount } from "./read-amount";

describe("sums at the till", () => {
  it("reads what a cashier types, with comma or dot", () => {
    expect(readAmount("12,5")).toBe(1250);
    expect(readAmount(" 12.50 ")).toBe(1250);
    expect(readAmount("0")).toBe(0);
  });

  it.each(["", "-1", "1.234", "1e3", "twelve", "12.5.0"])("takes %j for no sum", (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  it("writes cents back the way it reads them", () => {
    for (const amount of [0, 5, 1999, 100_000]) expect(readAmount(writeAmount(amount))).toBe(amount);
  });

  it("offers the exact sum first, then what the next notes come to, without repeating", () => {
    expect(quickAmounts(6370)).toEqual([6370, 6500, 7000, 8000]);
    expect(quickAmounts(2000)).toEqual([2000, 5000, 10_000]);
    expect(quickAmounts(990)).toEqual([990, 1000, 2000, 5000]);
  });

  it("never offers less than is due", () => {
    for (let due = 1; due < 30_000; due += 37) expect(Math.min(...quickAmounts(due))).toBe(due);
  });
});
