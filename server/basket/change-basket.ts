import "server-only";
import type { Tx } from "@/server/db/connect";
import { now } from "@/server/clock";
import { enqueuePush } from "@/server/inpost-pay/enqueue-push";

/** The shopper's key to a basket, or the shop's own name of it. */
export type BasketKey = { token: string } | { id: string };
export type LockedBasket = { id: string; version: number; currency: string };

/**
 * Counts the basket's version up and gives it; undefined when there is none or it has been ordered. Call it before
 * reading the lines: the update locks the row, so two changes at once follow one another. The wallet that the basket
 * is bound to will be sent what comes of it.
 */
export async function lockBasket(tx: Tx, key: BasketKey): Promise<LockedBasket | undefined> {
  const [basket] = await tx.basket.updateManyAndReturn({
    where: { ...key, orderedAt: null },
    data: { version: { increment: 1 }, updatedAt: now() },
    select: { id: true, version: true, currency: true },
  });
  if (basket) await enqueuePush(tx, basket);
  return basket;
}

/** Whether an order has been made of the basket, which then never changes again. */
export async function isOrdered(tx: Tx, key: BasketKey): Promise<boolean> {
  return (await tx.basket.count({ where: { ...key, orderedAt: { not: null } } })) > 0;
}
