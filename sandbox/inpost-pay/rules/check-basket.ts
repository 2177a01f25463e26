import type { Issue } from "@sandbox/inpost-pay/complain";
import { basketSchema } from "@sandbox/inpost-pay/rules/basket-schema";
import { readBasket, timesOf, type Basket } from "@sandbox/inpost-pay/rules/read-basket";
import { part } from "@sandbox/inpost-pay/wire/read-json";
import { parseWireTime } from "@sandbox/inpost-pay/wire/time";
import type { Json } from "@sandbox/inpost-pay/types";

/** Of whole grosze only: prices that refer to a fraction were rounded by the merchant. */
const grossSum = (basket: Basket, of: "base" | "price"): number =>
  basket.products.reduce((sum, product) => sum + product[of].gross * timesOf(product), 0);

function checkSums(basket: Basket): Issue[] {
  const issues: Issue[] = [];
  const [base, promo] = [grossSum(basket, "base"), grossSum(basket, "price")];
  const wrong = (path: string, message: string) => issues.push({ path: `summary.${path}`, message });
  if (base !== basket.base.gross)
    wrong("basket_base_price", `products add up to ${base} grosze, not ${basket.base.gross}`);
  if (promo !== basket.promo.gross)
    wrong("basket_promo_price", `products add up to ${promo} grosze, not ${basket.promo.gross}`);
  if (basket.final.gross > basket.promo.gross) wrong("basket_final_price", "is above basket_promo_price");
  if (basket.freeBasket && basket.final.gross !== 0) wrong("free_basket", "the goods are not free");
  return issues;
}

function checkDeliveries({ products, deliveries }: Basket): Issue[] {
  const digitalOnly = products.length > 0 && products.every(({ digital }) => digital);
  return deliveries.flatMap(({ type, price }, index) => {
    const path = `delivery.${index}`;
    if (digitalOnly && type !== "DIGITAL")
      return [{ path, message: "a digital basket is delivered by DIGITAL only" }];
    if (type === "DIGITAL" && price.gross !== 0)
      return [{ path: `${path}.delivery_price`, message: "DIGITAL costs nothing" }];
    if (type === "DIGITAL" && !products.some(({ digital }) => digital))
      return [{ path, message: "DIGITAL without a digital product" }];
    return deliveries.findIndex((other) => other.type === type) < index
      ? [{ path, message: `${type} is listed twice` }]
      : [];
  });
}

function checkLines({ products }: Basket): Issue[] {
  return products.flatMap(({ productId, quantity }, index) => {
    const path = `products.${index}`;
    if (quantity <= 0) return [{ path: `${path}.quantity.quantity`, message: "is not above zero" }];
    return products.findIndex((other) => other.productId === productId) < index
      ? [{ path: `${path}.product_id`, message: "is in the basket twice" }]
      : [];
  });
}

function checkExpiry(json: Json, now: number): Issue[] {
  const expires = parseWireTime(part(json, "summary").basket_expiration_date);
  return expires !== null && expires <= now
    ? [{ path: "summary.basket_expiration_date", message: "is in the past" }]
    : [];
}

/** Everything in a basket that breaks sections 2.6.1–2.6.3: types, limits, sums, expiry. `now` in ms. */
export function checkBasket(json: Json, now: number): Issue[] {
  const parsed = basketSchema.safeParse(json);
  const shape = (parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.join("."), message }));
  const basket = readBasket(json);
  if (!basket) return shape.length > 0 ? shape : [{ path: "", message: "this is no basket" }];
  return [
    ...shape,
    ...checkSums(basket),
    ...checkDeliveries(basket),
    ...checkLines(basket),
    ...checkExpiry(json, now),
  ];
}
