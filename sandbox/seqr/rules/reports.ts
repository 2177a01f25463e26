import type { Money } from "@sandbox/store/person";
import type { LedgerEntry, Period } from "@sandbox/seqr/types";

/** Report ids (protocol section 6) and what stands in them. `Reconciliation/` and `.xml` may be left out by the caller. */
const reports = {
  Shop: { root: "ResellerTransactionSummary", by: "shop", terminalPeriod: false },
  STD_RECON_001: { root: "ResellerTransactionSummary", by: "shop", terminalPeriod: false },
  STD_RECON_002: { root: "TerminalTransactionSummary", by: "terminal", terminalPeriod: false },
  STD_RECON_003: { root: "TransactionDetails", by: "transaction", terminalPeriod: false },
  STD_RECON_004: { root: "CashierTransactionSummary", by: "cashier", terminalPeriod: false },
  STD_RECON_006: { root: "TerminalTransactionSummary", by: "terminal", terminalPeriod: true },
  STD_RECON_007: { root: "TransactionDetails", by: "transaction", terminalPeriod: true },
} as const;

export type ReportName = keyof typeof reports;
type Tree = [name: string, content: string | Tree[]];

/** `Reconciliation/STD_RECON_003.xml` → `STD_RECON_003`, or null when there is no such report. */
export function reportName(reportId: string): ReportName | null {
  const name = reportId.replace(/^Reconciliation\//, "").replace(/\.xml$/, "");
  return Object.hasOwn(reports, name) ? (name as ReportName) : null; // just looked up
}

/** Whether the report is about one terminal's period. */
export function needsTerminalPeriod(report: ReportName): boolean {
  return reports[report].terminalPeriod;
}

const fiveDecimals = (minor: number): string => `${minor < 0 ? "-" : ""}${decimals(Math.abs(minor))}`;
const decimals = (minor: number): string => {
  const digits = String(minor).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}000`;
};

function sums(entries: LedgerEntry[], keyOf: (entry: LedgerEntry) => string, keyName: string | null): Tree[] {
  const groups = new Map<string, { count: number; total: Money; key: string }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = `${key} ${entry.amount.currency}`;
    const before = groups.get(group) ?? {
      count: 0,
      total: { amount: 0, currency: entry.amount.currency },
      key,
    };
    const total = { ...before.total, amount: before.total.amount + entry.amount.amount };
    groups.set(group, { ...before, count: before.count + 1, total });
  }
  return [...groups.values()].map(({ count, total, key }): Tree => [
    "Row",
    [
      ...(keyName ? [[keyName, key] as Tree] : []), // a literal pair needs its tuple type said
      ["SalesCount", String(count)],
      ["SalesTotal", fiveDecimals(total.amount)],
      ["Currency", total.currency],
    ],
  ]);
}

function details(entries: LedgerEntry[]): Tree[] {
  return entries.map((entry): Tree => [
    "Row",
    [
      ["TerminalId", entry.terminalId],
      ["CashierId", entry.cashierId],
      ["SalesAmount", fiveDecimals(entry.amount.amount)],
      ["Currency", entry.amount.currency],
      ["ErsReference", entry.ersReference],
    ],
  ]);
}

function rows(report: ReportName, entries: LedgerEntry[]): Tree[] {
  switch (reports[report].by) {
    case "shop":
      return sums(entries, () => "", null);
    case "terminal":
      return sums(entries, (entry) => entry.terminalId, "TerminalId");
    case "cashier":
      return sums(entries, (entry) => entry.cashierId, "CashierId");
    case "transaction":
      return details(entries);
  }
}

/** The report as a tree of elements: Meta first, then one Row per sum or transaction; refunds are negative. */
export function buildReport(report: ReportName, period: Period, entries: LedgerEntry[], now: number): Tree {
  const meta: Tree[] = [["ResellerId", period.resellerId]];
  if (period.terminalId !== null) meta.push(["TerminalId", period.terminalId]);
  meta.push(["TransactionPeriodId", period.periodId], ["GeneratedAt", new Date(now).toISOString()]);
  return [reports[report].root, [["Meta", meta], ...rows(report, entries)]];
}
