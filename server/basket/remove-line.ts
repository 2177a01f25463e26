import "server-only";
import type { BasketView } from "@/core/basket/basket-view";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { lockBasket } from "./change-basket";
import { getBasket } from "./get-basket";

/** Takes a line out of the shopper's basket. One that is not there any more is no error: it is gone either way. */
export async function removeLine({
  token,
  lineId,
}: {
  token: string | undefined;
  lineId: string;
}): Promise<BasketView> {
  if (token === undefined) return getBasket({ token });
  const removed = await withTransaction(async (tx) => {
    const basket = await lockBasket(tx, { token });
    const { count } = await tx.basketLine.deleteMany({ where: { id: lineId, basketId: basket?.id ?? "" } });
    return count > 0 ? basket : undefined;
  });
  if (removed) publish(`basket:${removed.id}`, removed.version);
  return getBasket({ token });
}
