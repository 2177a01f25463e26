import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import type { OrderState } from "@/core/order/order-states";
import { db } from "@/server/db/db";
import { anywhere } from "./text-search";

export type OrderRow = Awaited<ReturnType<typeof listOrders>>["items"][number];

const select = {
  id: true,
  number: true,
  state: true,
  name: true,
  email: true,
  currency: true,
  totalAmount: true,
  createdAt: true,
  delivery: { select: { type: true, shippedAt: true } },
  payments: {
    select: { provider: true, state: true, alarm: true },
    orderBy: { id: "desc" },
    take: 1,
  },
} satisfies Prisma.OrderSelect;

/**
 * Orders, newest first, `limit` at a time. `after` is the id of the last one already seen. `query` finds by
 * number, e-mail, name or the provider's reference.
 */
export async function listOrders({
  state,
  query = "",
  after,
  limit = 50,
}: {
  state?: OrderState;
  query?: string;
  after?: string;
  limit?: number;
}) {
  const where: Prisma.OrderWhereInput = { state, AND: [matching(query.trim())] };
  if (after) where.id = { lt: after };
  const rows = await db().order.findMany({ where, select, orderBy: { id: "desc" }, take: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function matching(query: string): Prisma.OrderWhereInput {
  if (!query) return {};
  const reference = { OR: [{ reference: query }, { paidReference: query }] };
  return {
    OR: [
      { number: { startsWith: query.toUpperCase() } },
      { email: anywhere(query) },
      { name: anywhere(query) },
      { payments: { some: reference } },
    ],
  };
}
