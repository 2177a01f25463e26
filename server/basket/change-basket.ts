import "server-only";
import type { Tx } from "@/server/db/connect";
import { now } from "@/server/clock";

export type LockedBasket = { id: string; version: number; currency: string };

/**
 * Counts the basket's version up and gives it; undefined when there is none. Call it before reading the lines: the
 * update locks the row, so two changes at once follow one another.
 */
export async function lockBasket(tx: Tx, token: string): Promise<LockedBasket | undefined> {
  const [basket] = await tx.basket.updateManyAndReturn({
    where: { token },
    data: { version: { increment: 1 }, updatedAt: now() },
    select: { id: true, version: true, currency: true },
  });
  return basket;
}
