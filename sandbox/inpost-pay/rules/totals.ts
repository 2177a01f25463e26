import type { Choice } from "@sandbox/inpost-pay/rules/choose";
import type { Basket } from "@sandbox/inpost-pay/rules/read-basket";
import { addPrices, noPrice, scalePrice, type Price } from "@sandbox/inpost-pay/wire/minor";

export interface Totals {
  base: number;
  goods: number;
  delivery: number;
  options: number;
  discount: number;
  /** What is paid, with its parts. */
  total: Price;
}

/** Sum of an order in grosze: goods after codes + delivery + options − InPost+ (free delivery), part by part (protocol section 8). */
export function totalsOf(
  basket: Basket,
  { delivery }: Pick<Choice, "delivery">,
  { plus }: { plus: boolean },
): Totals {
  const chosen = basket.deliveries.find(({ type }) => type === delivery.type);
  const carriage = chosen?.price ?? noPrice;
  const options = (chosen?.options ?? []).filter(({ code }) => delivery.codes.includes(code));
  const extra = addPrices(...options.map(({ price }) => price));
  const discount = plus ? carriage : noPrice;
  return {
    base: basket.base.gross,
    goods: basket.final.gross,
    delivery: carriage.gross,
    options: extra.gross,
    discount: discount.gross,
    total: addPrices(basket.final, carriage, extra, scalePrice(discount, -1)),
  };
}
