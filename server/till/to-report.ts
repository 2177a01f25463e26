import "server-only";
import { orderTotals } from "@/core/order/order-totals";
import { type DayReport, dayReport } from "@/core/till/day-report";
import type { ReportRows } from "./report-rows";
import { tillCurrency } from "./till-config";

/** Adds up what happened: `float` and `counted` are of the shifts' drawers, `counted` null while one is open. */
export function toReport(
  rows: ReportRows,
  { float, counted }: { float: number; counted: number | null },
): DayReport {
  return dayReport({
    ...{ float, counted, voided: rows.voided },
    sales: rows.sales.map(({ cashier, order }) => {
      const lines = order?.lines ?? [];
      return {
        cashier,
        pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
        total: order?.totalAmount ?? 0,
        discount: order?.discountAmount ?? 0,
        vat: orderTotals(tillCurrency, lines, null).vat,
      };
    }),
    tenders: [
      ...rows.cash.map(({ payment }) => ({ kind: "cash" as const, wallet: null, amount: payment.amount })),
      ...rows.wallets.map(({ wallet, payment }) => ({
        ...{ kind: "wallet" as const, wallet, amount: payment.amount },
      })),
    ],
    refunds: rows.refunds.map(({ amount, payment }) => ({
      ...{ amount, kind: payment.provider === "cash" ? ("cash" as const) : ("wallet" as const) },
    })),
  });
}
