import type { VatPart } from "@/core/pricing/totals";

export type TenderKind = "cash" | "wallet";

/** A paid sale. Minor units; `total` is what is left after the discounts. */
export type ReportSale = { cashier: string; pieces: number; total: number; discount: number; vat: VatPart[] };
/** What was kept of one tender; cash without the change. `wallet` is its name, or null. */
export type ReportTender = { kind: TenderKind; wallet: string | null; amount: number };
/** Money given back. */
export type ReportRefund = { kind: TenderKind; amount: number };

export type DayReport = {
  sales: { count: number; pieces: number; gross: number; discount: number; vat: VatPart[] };
  /** Sales that were dropped. */
  voided: number;
  tenders: { kind: TenderKind; wallet: string | null; count: number; amount: number }[];
  refunds: { kind: TenderKind; count: number; amount: number }[];
  /** `expected` is what must be in the drawer; `difference` below zero: something is missing. Null until counted. */
  cash: {
    float: number;
    sales: number;
    refunds: number;
    expected: number;
    counted: number | null;
    difference: number | null;
  };
  byCashier: { cashier: string; count: number; gross: number }[];
};

/** What a shift or a day came to. Lists are ordered: cash first, wallets by amount, cashiers by name. */
export function dayReport({
  float,
  sales,
  tenders,
  refunds,
  voided,
  counted,
}: {
  float: number;
  sales: readonly ReportSale[];
  tenders: readonly ReportTender[];
  refunds: readonly ReportRefund[];
  voided: number;
  counted: number | null;
}): DayReport {
  const cashSales = sumOf(tenders.filter(isCash), ({ amount }) => amount);
  const cashRefunds = sumOf(refunds.filter(isCash), ({ amount }) => amount);
  const expected = float + cashSales - cashRefunds;
  const byTender = groupBy(tenders, ({ kind, wallet }) => `${kind} ${wallet ?? ""}`);
  const byRefund = groupBy(refunds, ({ kind }) => kind);
  const byCashier = groupBy(sales, ({ cashier }) => cashier);
  return {
    sales: {
      count: sales.length,
      pieces: sumOf(sales, ({ pieces }) => pieces),
      gross: sumOf(sales, ({ total }) => total),
      discount: sumOf(sales, ({ discount }) => discount),
      vat: addVat(sales.flatMap(({ vat }) => vat)),
    },
    voided,
    tenders: byTender
      .map(([{ kind, wallet }, group]) => ({ kind, wallet, ...countAndSum(group) }))
      .sort((one, other) => one.kind.localeCompare(other.kind) || other.amount - one.amount),
    refunds: byRefund
      .map(([{ kind }, group]) => ({ kind, ...countAndSum(group) }))
      .sort((one, other) => one.kind.localeCompare(other.kind)),
    cash: {
      float,
      sales: cashSales,
      refunds: cashRefunds,
      expected,
      counted,
      difference: counted === null ? null : counted - expected,
    },
    byCashier: byCashier
      .map(([{ cashier }, group]) => ({
        cashier,
        count: group.length,
        gross: sumOf(group, ({ total }) => total),
      }))
      .sort((one, other) => one.cashier.localeCompare(other.cashier)),
  };
}

function isCash({ kind }: { kind: TenderKind }): boolean {
  return kind === "cash";
}

function addVat(parts: readonly VatPart[]): VatPart[] {
  return groupBy(parts, ({ rate }) => String(rate))
    .map(([{ rate }, group]) => ({ rate, amount: sumOf(group, ({ amount }) => amount) }))
    .sort((one, other) => other.rate - one.rate);
}

function countAndSum(group: readonly { amount: number }[]): { count: number; amount: number } {
  return { count: group.length, amount: sumOf(group, ({ amount }) => amount) };
}

/** Groups in the order of their first member, which comes with them. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, Item[]][] {
  const groups = new Map<string, [Item, Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group[1].push(item);
    else groups.set(keyOf(item), [item, [item]]);
  }
  return [...groups.values()];
}

function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
