import { describe, expect, it } from "vitest";
import { dayReport } from "./day-report";

const nothing = { float: 10_000, sales: [], tenders: [], refunds: [], voided: 0, counted: null };
const sale = (cashier: string, total: number, discount = 0) => ({
  cashier,
  pieces: 2,
  total,
  discount,
  vat: [{ rate: 23, amount: Math.round((total * 23) / 123) }],
});

describe("dayReport", () => {
  it("is the float alone on a day without sales", () => {
    expect(dayReport(nothing)).toEqual({
      sales: { count: 0, pieces: 0, gross: 0, discount: 0, vat: [] },
      voided: 0,
      tenders: [],
      refunds: [],
      cash: { float: 10_000, sales: 0, refunds: 0, expected: 10_000, counted: null, difference: null },
      byCashier: [],
    });
  });

  it("adds up sales by cashier, and VAT by rate, highest first", () => {
    const food = { ...sale("zofia@kram.example", 1080), vat: [{ rate: 8, amount: 80 }] };
    const report = dayReport({
      ...nothing,
      sales: [sale("zofia@kram.example", 1230, 100), sale("adam@kram.example", 2460), food],
      voided: 2,
    });
    expect(report.sales).toEqual({
      count: 3,
      pieces: 6,
      gross: 4770,
      discount: 100,
      vat: [
        { rate: 23, amount: 690 },
        { rate: 8, amount: 80 },
      ],
    });
    expect(report.byCashier).toEqual([
      { cashier: "adam@kram.example", count: 1, gross: 2460 },
      { cashier: "zofia@kram.example", count: 2, gross: 2310 },
    ]);
    expect(report.voided).toBe(2);
  });

  it("tells cash from each wallet, the largest wallet first", () => {
    const { tenders } = dayReport({
      ...nothing,
      tenders: [
        { kind: "wallet", wallet: "alipay", amount: 500 },
        { kind: "wallet", wallet: null, amount: 700 },
        { kind: "cash", wallet: null, amount: 940 },
        { kind: "wallet", wallet: "alipay", amount: 600 },
      ],
    });
    expect(tenders).toEqual([
      { kind: "cash", wallet: null, count: 1, amount: 940 },
      { kind: "wallet", wallet: "alipay", count: 2, amount: 1100 },
      { kind: "wallet", wallet: null, count: 1, amount: 700 },
    ]);
  });

  it("expects in the drawer what cash came in and went out, and no wallet's money", () => {
    const report = dayReport({
      ...nothing,
      tenders: [
        { kind: "cash", wallet: null, amount: 1940 },
        { kind: "wallet", wallet: "alipay", amount: 2960 },
      ],
      refunds: [
        { kind: "wallet", amount: 410 },
        { kind: "cash", amount: 200 },
        { kind: "wallet", amount: 90 },
      ],
      counted: 11_700,
    });
    expect(report.cash).toEqual({
      float: 10_000,
      sales: 1940,
      refunds: 200,
      expected: 11_740,
      counted: 11_700,
      difference: -40,
    });
    expect(report.refunds).toEqual([
      { kind: "cash", count: 1, amount: 200 },
      { kind: "wallet", count: 2, amount: 500 },
    ]);
  });

  it("tells a drawer that is right or empty from one that nobody counted", () => {
    expect(dayReport({ ...nothing, counted: 10_000 }).cash.difference).toBe(0);
    expect(dayReport({ ...nothing, counted: 0 }).cash.difference).toBe(-10_000);
    expect(dayReport(nothing).cash.difference).toBeNull();
  });
});
