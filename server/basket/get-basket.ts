import "server-only";
import { type BasketView, emptyBasket } from "@/core/basket/basket-view";
import type { BasketNotice } from "@/core/basket/quantity";
import { db } from "@/server/db/db";
import { defaultCurrency, readBasket } from "./read-basket";
import { toBasketView } from "./to-basket-view";

/**
 * The basket behind `token` with the prices and the stock of this moment; an empty one without id when there is none,
 * or when it has been ordered. `notices` are what a change has just found out.
 */
export async function getBasket({
  token,
  notices = [],
}: {
  token: string | undefined;
  notices?: readonly BasketNotice[];
}): Promise<BasketView> {
  const basket = token === undefined ? undefined : await readBasket(db(), { token });
  if (!basket || basket.orderedAt) return { ...emptyBasket(defaultCurrency), notices: [...notices] };
  return toBasketView(basket, notices);
}
