import type { CheckoutDelivery, CheckoutView } from "@/core/checkout/checkout-view";
import type { DeliveryCode } from "@/core/delivery/delivery";
import { orderTotals, type OrderTotals } from "@/core/order/order-totals";

/** What the shopper has chosen so far. */
export type Choice = { delivery: CheckoutDelivery | undefined; options: readonly DeliveryCode[] };

/**
 * What the order would come to with this choice, in minor units. The server reckons it again and refuses any other sum,
 * so this is what the shopper pays or nothing.
 */
export function checkoutSum(
  { basket }: CheckoutView,
  { delivery, options }: Choice,
): Omit<OrderTotals, "vat"> {
  const lines = basket.lines.map(({ quantity, unit, total, discount }) => ({
    quantity,
    unitAmount: unit,
    totalAmount: total - discount,
    vatRate: 0,
  }));
  const optionsAmount = (delivery?.options ?? [])
    .filter(({ code }) => options.includes(code))
    .reduce((sum, { price }) => sum + price, 0);
  const cost = delivery && {
    amount: delivery.price,
    optionsAmount,
    walletDiscount: 0,
    vatRate: delivery.vatRate,
  };
  const { vat: _vat, ...sums } = orderTotals(basket.currency, lines, cost ?? null);
  return sums;
}
