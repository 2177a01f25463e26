import { type Currency, money, type Money } from "@/core/money/money";
import { totalsOf, type VatPart } from "@/core/pricing/totals";
import { splitDiscount } from "@/core/promo/split-discount";

/** Money off, with the cashier's reason. `value` is whole per cent (1 to 100), or minor units. */
export type Discount = { kind: "percent" | "amount"; value: number; reason: string };

/** A line on the bill: gross price of a piece, pieces, VAT rate in per cent, and its own discount. */
export type SaleLine = { unit: Money; quantity: number; vatRate: number; discount?: Discount };

/** Minor units. `total` is what is left of `gross` after the line's discount and its part of the sale's. */
export type LineTotals = { gross: number; lineDiscount: number; saleDiscount: number; total: number };

export type SaleTotals = {
  lines: LineTotals[];
  /** Before any discount. */
  gross: number;
  /** All discounts together. */
  discount: number;
  total: number;
  vat: VatPart[];
};

/**
 * What a sale comes to. The sale's discount is taken off what the lines' own leave, split over them to the last cent,
 * and VAT is taken out of what is really paid, once per rate.
 */
export function saleTotals(currency: Currency, lines: readonly SaleLine[], discount?: Discount): SaleTotals {
  const own = lines.map((line) => {
    const gross = line.unit.amount * line.quantity;
    const lineDiscount = amountOff(gross, line.discount);
    return { gross, lineDiscount, left: gross - lineDiscount };
  });
  const left = own.map((line) => line.left);
  const parts = splitDiscount(amountOff(sumOf(left), discount), left);
  const counted = own.map(({ gross, lineDiscount, left: rest }, index) => {
    const saleDiscount = parts[index] ?? 0;
    return { gross, lineDiscount, saleDiscount, total: rest - saleDiscount };
  });
  const priced = lines.map(({ vatRate }, index) => ({
    unit: money(counted[index]?.total ?? 0, currency),
    quantity: 1,
    vatRate,
  }));
  const { total, vat } = totalsOf(currency, priced);
  const gross = sumOf(counted.map((line) => line.gross));
  return { lines: counted, gross, discount: gross - total.amount, total: total.amount, vat };
}

/** What is wrong with a discount off `amount` minor units; undefined when nothing is. */
export function findDiscountFlaw(
  amount: number,
  discount: Discount,
): "no-reason" | "not-positive" | "too-much" | undefined {
  if (discount.reason.trim() === "") return "no-reason";
  const { value } = discount;
  if (!Number.isSafeInteger(value) || value <= 0) return "not-positive";
  return value > (discount.kind === "percent" ? 100 : amount) ? "too-much" : undefined;
}

// A discount never takes more than there is: lines may have been removed after it was given.
function amountOff(amount: number, discount: Discount | undefined): number {
  if (!discount) return 0;
  if (discount.kind === "amount") return Math.min(discount.value, amount);
  return Math.round((amount * discount.value) / 100);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
