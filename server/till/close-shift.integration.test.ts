import { describe, expect, it } from "vitest";
import type { FakePockyt } from "@/server/testing/fake-pockyt";
import {
  back,
  cashier,
  manager,
  paidByWallet,
  press,
  refusal,
  saleOf,
  usePayingTills,
  value,
} from "@/server/testing/till";
import { closeShift } from "./close-shift";
import { openShift } from "./open-shift";
import { readDayReport } from "./read-day-report";
import { reconcileTill } from "./reconcile-till";
import { refundOrder } from "./refund-order";
import { reportCsv } from "./report-csv";
import { takeCash } from "./take-cash";

let pockyt: FakePockyt;
usePayingTills((fake) => (pockyt = fake));

describe("the end of a shift", () => {
  it("counts the drawer against sales and refunds, by till and cashier, and closes once", async () => {
    value(await closeShift({ tillId: "till-2", staff: cashier, counted: 10_000, note: "" }));
    value(await openShift({ tillId: "till-2", float: 5_000, staff: manager }));
    const cash = await saleOf({ tillId: "till-2", quantity: 2 });
    value(await takeCash({ ...cash.change, given: 5_000, key: press() }));
    const wallet = await paidByWallet({ tillId: "till-2" });
    const { order } = value(
      await takeCash({ ...(await saleOf({ tillId: "till-2" })).change, given: 2_460, key: press() }),
    );
    const part = { ...back, tillId: "till-2", key: press(), amount: 1_000 };
    value(await refundOrder({ ...part, orderId: order?.id ?? "" }));
    const open = await saleOf({ tillId: "till-2" });
    const refused = await closeShift({ tillId: "till-2", staff: cashier, counted: 0, note: "" });
    expect(refused).toMatchObject({
      error: { code: "sales-open", more: { sales: [open.sale.number] } },
    });
    value(await takeCash({ ...open.change, given: 2_460, key: press() }));
    const closed = value(
      await closeShift({ tillId: "till-2", staff: cashier, counted: 13_800, note: "short" }),
    );
    expect(closed.shift).toMatchObject({
      sales: { count: 4, pieces: 5, gross: 12_300, vat: [{ rate: 23, amount: 2_300 }] },
      tenders: [
        { kind: "cash", count: 3, amount: 9_840 },
        { kind: "wallet", wallet: "alipay", count: 1, amount: 2_460 },
      ],
      refunds: [{ kind: "cash", count: 1, amount: 1_000 }],
      cash: {
        ...{ float: 5_000, sales: 9_840, refunds: 1_000, expected: 13_840, counted: 13_800, difference: -40 },
      },
      cashier: manager.email,
      byCashier: [{ cashier: cashier.email, count: 4, gross: 12_300 }],
    });
    expect(refusal(await closeShift({ tillId: "till-2", staff: cashier, counted: 0, note: "" }))).toBe(
      "no-shift",
    );
    expect(wallet.sale.state).toBe("PAID");
    const { report, day } = await readDayReport({ till: "till-2" });
    expect(report.sales).toMatchObject({ count: 4, gross: 12_300 });
    expect(reportCsv(day, report).split("\r\n").slice(0, 2)).toEqual([
      "day,what,kind,count,amount,currency",
      `${day},sales,,4,123.00,USD`,
    ]);
    value(await openShift({ tillId: "till-2", float: 0, staff: cashier }));
  });
});

describe("reconciling with Pockyt's list", () => {
  it("tells each difference, and is silent about what agrees", async () => {
    const agreed = await paidByWallet();
    const differs = await paidByWallet();
    const theirs = pockyt.transactions.get(differs.sale.attempt?.transactionNo ?? "");
    if (theirs) theirs.amount = "24.61";
    pockyt.transactions.set("888888888888888888", {
      ...pockyt.last(),
      ...{ transactionNo: "888888888888888888", reference: "ELSEWHERE-A1", amount: "5.00" },
    });
    const missing = await paidByWallet();
    pockyt.transactions.delete(missing.sale.attempt?.transactionNo ?? "");
    const { day } = await readDayReport({});
    const { rows } = value(await reconcileTill({ from: day, to: day }));
    const byReference = new Map(rows.map((row) => [row.reference, row.differences]));
    expect(byReference.get(differs.sale.attempt?.reference ?? "")).toEqual(["amount"]);
    expect(byReference.get("ELSEWHERE-A1")).toEqual(["missing-here"]);
    expect(byReference.get(missing.sale.attempt?.reference ?? "")).toEqual(["missing-there"]);
    expect(byReference.has(agreed.sale.attempt?.reference ?? "")).toBe(false);
    expect(refusal(await reconcileTill({ from: "2026-01-01", to: "2026-02-01" }))).toBe("bad-range");
  });
});
