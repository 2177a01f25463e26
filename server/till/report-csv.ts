import "server-only";
import { money, toDecimal } from "@/core/money/money";
import type { DayReport } from "@/core/till/day-report";
import { tillCurrency } from "./till-config";

/** A report as CSV for a spreadsheet: what, of what kind, how many, how much in dollars. */
export function reportCsv(day: string, report: DayReport): string {
  const { sales, cash } = report;
  const rows: (string | number | null)[][] = [
    ["day", "what", "kind", "count", "amount", "currency"],
    [day, "sales", "", sales.count, sales.gross],
    [day, "discounts", "", null, sales.discount],
    ...sales.vat.map(({ rate, amount }) => [day, "VAT", `${rate} %`, null, amount]),
    [day, "voided sales", "", report.voided, null],
    ...report.tenders.map(({ kind, wallet, count, amount }) => [
      day,
      "tender",
      wallet ?? kind,
      count,
      amount,
    ]),
    ...report.refunds.map(({ kind, count, amount }) => [day, "refund", kind, count, amount]),
    [day, "cash", "float", null, cash.float],
    [day, "cash", "expected", null, cash.expected],
    [day, "cash", "counted", null, cash.counted],
    [day, "cash", "difference", null, cash.difference],
    ...report.byCashier.map(({ cashier, count, gross }) => [day, "cashier", cashier, count, gross]),
  ];
  const [head = [], ...body] = rows;
  return [head, ...body.map(withMoney)].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function withMoney(row: readonly (string | number | null)[]): (string | number | null)[] {
  const amount = row[4];
  return [
    ...row.slice(0, 4),
    typeof amount === "number" ? toDecimal(money(amount, tillCurrency)) : null,
    tillCurrency,
  ];
}

/** Quoted where it must be; what a spreadsheet would take for a formula is made a text. */
function cell(value: string | number | null): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
