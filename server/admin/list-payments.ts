import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import type { PaymentState } from "@/core/payment/payment-states";
import { db } from "@/server/db/db";

export type PaymentRow = Awaited<ReturnType<typeof listPayments>>["items"][number];

const select = {
  id: true,
  provider: true,
  state: true,
  currency: true,
  amount: true,
  reference: true,
  paidReference: true,
  alarm: true,
  createdAt: true,
  settledAt: true,
  order: { select: { id: true, number: true } },
} satisfies Prisma.PaymentSelect;

/** Payments, newest first, in pages of `limit`; `after` is the id of the last one already seen. */
export async function listPayments({
  state,
  after,
  limit = 50,
}: {
  state?: PaymentState;
  after?: string;
  limit?: number;
}) {
  const where: Prisma.PaymentWhereInput = { state, id: after ? { lt: after } : undefined };
  const rows = await db().payment.findMany({ where, select, orderBy: { id: "desc" }, take: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
