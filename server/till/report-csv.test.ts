import { describe, expect, it } from "vitest";
import type { DayReport } from "@/core/till/day-report";
import { reportCsv } from "./report-csv";

const report: DayReport = {
  sales: { count: 2, pieces: 3, gross: 4_920, discount: 100, vat: [{ rate: 23, amount: 920 }] },
  voided: 1,
  tenders: [{ kind: "wallet", wallet: "alipay", count: 2, amount: 4_920 }],
  refunds: [{ kind: "cash", count: 1, amount: 500 }],
  cash: { float: 10_000, sales: 0, refunds: 500, expected: 9_500, counted: 9_450, difference: -50 },
  byCashier: [{ cashier: '=HYPERLINK("x"),y', count: 2, gross: 4_920 }],
};

describe("the report as CSV", () => {
  const rows = reportCsv("2026-03-20", report).trimEnd().split("\r\n");

  it("has one row per figure, in dollars with two places", () => {
    expect(rows[0]).toBe("day,what,kind,count,amount,currency");
    expect(rows).toContain("2026-03-20,sales,,2,49.20,USD");
    expect(rows).toContain("2026-03-20,tender,alipay,2,49.20,USD");
    expect(rows).toContain("2026-03-20,cash,difference,,-0.50,USD");
    expect(new Set(rows.slice(1).map((row) => row.split(",")[0]))).toEqual(new Set(["2026-03-20"]));
  });

  it("makes no formula of a name, and quotes what must be", () => {
    expect(rows.at(-1)).toBe(`2026-03-20,cashier,"'=HYPERLINK(""x""),y",2,49.20,USD`);
  });
});
