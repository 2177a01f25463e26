import { describe, expect, it } from "vitest";
import { dayReport } from "./day-report";

const sale = (cash: number, wallet: number, discount = 0, pieces = 1) => ({
  total: cash + wallet,
  discount,
  cash,
  wallet,
  pieces,
});

describe("dayReport", () => {
  it("is the float alone on a day without sales", () => {
    expect(dayReport({ float: 10_000, sales: [], refunds: [] })).toEqual({
      sales: { count: 0, amount: 0, pieces: 0, discount: 0 },
      tenders: { cash: 0, wallet: 0 },
      refunds: { count: 0, cash: 0, wallet: 0 },
      net: 0,
      expectedCash: 10_000,
      difference: undefined,
    });
  });

  it("expects in the drawer what cash came in and went out, and no wallet's money", () => {
    const report = dayReport({
      float: 10_000,
      sales: [sale(940, 0), sale(0, 2460, 100, 3), sale(1000, 500)],
      refunds: [
        { amount: 410, kind: "wallet" },
        { amount: 200, kind: "cash" },
      ],
      moves: [-5000, 300],
      counted: 7000,
    });
    expect(report).toEqual({
      sales: { count: 3, amount: 4900, pieces: 5, discount: 100 },
      tenders: { cash: 1940, wallet: 2960 },
      refunds: { count: 2, cash: 200, wallet: 410 },
      net: 4290,
      expectedCash: 10_000 + 1940 - 200 - 5000 + 300,
      difference: 7000 - 7040,
    });
  });

  it("tells a drawer that is right from one that nobody counted", () => {
    const shift = { float: 100, sales: [sale(50, 0)], refunds: [] };
    expect(dayReport({ ...shift, counted: 150 }).difference).toBe(0);
    expect(dayReport({ ...shift, counted: 0 }).difference).toBe(-150);
    expect(dayReport(shift).difference).toBeUndefined();
  });
});
