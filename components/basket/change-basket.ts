import { mutate } from "swr";
import type { BasketLineView, BasketView } from "@/core/basket/basket-view";
import { sendJson } from "@/components/layout/http-client";

export const basketUrl = "/api/basket";

/** The basket as it will probably look; prices and stock are the server's to say. */
export function withQuantity(basket: BasketView, id: string, quantity: number): BasketView {
  const lines = basket.lines
    .map((line): BasketLineView =>
      line.id === id ? { ...line, quantity, total: line.unit * quantity } : line,
    )
    .filter((line) => line.quantity > 0);
  const count = lines.reduce((pieces, line) => pieces + line.quantity, 0);
  const goods = lines.reduce((sum, line) => sum + line.total, 0);
  const discount = Math.min(basket.discount, goods);
  return { ...basket, lines, count, goods, discount, total: goods - discount };
}

/** Shows a change at once, sends it, and puts the old basket back when it did not arrive. 0 removes the line. */
export function changeBasket(id: string, quantity: number): Promise<BasketView | undefined> {
  const url = `${basketUrl}/lines/${id}`;
  const sent =
    quantity > 0 ? sendJson<BasketView>("PATCH", url, { quantity }) : sendJson<BasketView>("DELETE", url);
  return mutate<BasketView>(basketUrl, sent, {
    optimisticData: (basket) => withQuantity(basket as BasketView, id, quantity), // only a shown basket has lines to change
    rollbackOnError: true,
    revalidate: false,
  });
}

/** Uses a code or takes it out. Throws `ApiError` with the reason as its code when the code does not count. */
export async function changeCode(method: "POST" | "DELETE", code: string): Promise<BasketView> {
  const basket = await sendJson<BasketView>(method, `${basketUrl}/promo-codes`, { code });
  await mutate<BasketView>(basketUrl, basket, { revalidate: false });
  return basket;
}
