import "server-only";
import { money } from "@/core/money/money";
import { type Discount, saleTotals, type SaleTotals } from "@/core/till/sale";
import type { SaleRecord } from "./sale-record";
import { tillCurrency } from "./till-config";

type DiscountColumns = { discountKind: string | null; discountValue: number; discountReason: string };

type LineToCount = DiscountColumns & {
  unitAmount: number;
  quantity: number;
  variant: { product: { vatRate: number } };
};

/** The discount in a row; undefined when it has none. */
export function discountOf(row: DiscountColumns): Discount | undefined {
  if (row.discountKind !== "percent" && row.discountKind !== "amount") return undefined;
  return { kind: row.discountKind, value: row.discountValue, reason: row.discountReason };
}

/** The columns of a discount; without one it is taken away. */
export function discountColumns(discount: Discount | null): DiscountColumns {
  return {
    discountKind: discount?.kind ?? null,
    discountValue: discount?.value ?? 0,
    discountReason: discount?.reason ?? "",
  };
}

/** What a sale's lines come to, at the prices that were told when they were scanned. */
export function billOf(sale: DiscountColumns & { lines: readonly LineToCount[] }): SaleTotals {
  const lines = sale.lines.map((line) => ({
    unit: money(line.unitAmount, tillCurrency),
    quantity: line.quantity,
    vatRate: line.variant.product.vatRate,
    discount: discountOf(line),
  }));
  return saleTotals(tillCurrency, lines, discountOf(sale));
}

/** What is to be paid: of a sale that has an order, what the order says. */
export function totalOf(sale: SaleRecord): number {
  return sale.order?.totalAmount ?? billOf(sale).total;
}
