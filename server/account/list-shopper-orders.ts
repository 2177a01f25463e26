import "server-only";
import { isCurrency } from "@/core/money/money";
import { db } from "@/server/db/db";

export type ShopperOrder = Awaited<ReturnType<typeof listShopperOrders>>["orders"][number];

/**
 * The orders of an account, newest first, `limit` at a time; `cursor` is the `nextCursor` of the page before. Only what
 * was ordered from the account's own basket: an e-mail that equals the account's proves nothing.
 */
export async function listShopperOrders({
  shopperId,
  cursor,
  limit = 20,
}: {
  shopperId: string;
  cursor?: string;
  limit?: number;
}) {
  const rows = await db().order.findMany({
    where: { shopperId, ...(cursor && { id: { lt: cursor } }) },
    select: {
      id: true,
      number: true,
      token: true,
      state: true,
      currency: true,
      totalAmount: true,
      createdAt: true,
    },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? (page.at(-1)?.id ?? null) : null;
  const orders = page.flatMap(({ number, token, state, currency, totalAmount: total, createdAt }) =>
    isCurrency(currency) ? { number, token, state, currency, total, createdAt } : [],
  );
  return { orders, nextCursor };
}
