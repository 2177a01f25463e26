import { money, type Currency } from "@/core/money/money";
import { type PricedLine, totalsOf, type VatPart } from "@/core/pricing/totals";
import { splitDiscount } from "@/core/promo/split-discount";

/** A line as it was sold. Gross minor units; `totalAmount` is what is left after its part of the discount. */
export type SoldLine = { quantity: number; unitAmount: number; totalAmount: number; vatRate: number };

/** What a delivery costs. `walletDiscount` is what the wallet pays in the shopper's place. */
export type DeliveryCost = {
  amount: number;
  optionsAmount: number;
  walletDiscount: number;
  vatRate: number;
};

export type OrderTotals = {
  /** Goods before and after the discount. */
  goods: number;
  discount: number;
  /** With its options, before the wallet's part. */
  delivery: number;
  walletDiscount: number;
  total: number;
  vat: VatPart[];
};

/**
 * What an order comes to, and the VAT inside what is really paid. The wallet's part is taken off the delivery first
 * and, beyond that, off the goods.
 */
export function orderTotals(
  currency: Currency,
  lines: readonly SoldLine[],
  cost: DeliveryCost | null,
): OrderTotals {
  const goods = lines.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0);
  const totals = lines.map(({ totalAmount }) => totalAmount);
  const paidGoods = totals.reduce((sum, amount) => sum + amount, 0);
  const delivery = cost ? cost.amount + cost.optionsAmount : 0;
  const walletDiscount = Math.min(cost?.walletDiscount ?? 0, delivery + paidGoods);
  const offDelivery = Math.min(walletDiscount, delivery);
  const offLines = splitDiscount(walletDiscount - offDelivery, totals);
  const priced: PricedLine[] = lines.map(({ totalAmount, vatRate }, index) => ({
    unit: money(totalAmount - (offLines[index] ?? 0), currency),
    quantity: 1,
    vatRate,
  }));
  if (cost && delivery > offDelivery) {
    priced.push({ unit: money(delivery - offDelivery, currency), quantity: 1, vatRate: cost.vatRate });
  }
  const { total, vat } = totalsOf(currency, priced);
  return { goods, discount: goods - paidGoods, delivery, walletDiscount, total: total.amount, vat };
}
