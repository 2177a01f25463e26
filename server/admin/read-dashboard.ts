import "server-only";
import { openPaymentStates } from "@/core/payment/payment-states";
import { db } from "@/server/db/db";
import { firstIdAt, startOfDay } from "./day";

const DAY = 24 * 60 * 60 * 1000;

/** Today's figures (the shop's day): orders made, money in per currency (minor units), payments that wait. */
export async function readToday({ at }: { at: Date }) {
  const since = startOfDay(at);
  const [orders, paid, open] = await Promise.all([
    db().order.count({ where: { id: { gte: firstIdAt(since) }, createdAt: { gte: since } } }),
    db().order.groupBy({
      by: ["currency"],
      // An order is paid minutes after it is made; the id keeps the query off the whole table.
      where: { id: { gte: firstIdAt(new Date(since.getTime() - 2 * DAY)) }, paidAt: { gte: since } },
      _sum: { totalAmount: true },
      _count: true,
      orderBy: { currency: "asc" },
    }),
    db().payment.count({ where: { state: { in: [...openPaymentStates] } } }),
  ]);
  return {
    orders,
    open,
    paid: paid.map((row) => ({
      currency: row.currency,
      amount: row._sum.totalAmount ?? 0,
      orders: row._count,
    })),
  };
}
