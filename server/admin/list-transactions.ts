import "server-only";
import type { PaymentState } from "@/core/payment/payment-states";
import { db } from "@/server/db/db";
import { providers } from "@/server/payments/providers";
import { compareTransaction } from "./compare-transactions";
import { startOfDay } from "./day";

export type AskTransactions = {
  /** Our order's number. */
  order?: string;
  status?: string;
  /** The shop's days, e.g. `2026-03-20`, both included. */
  from?: string;
  to?: string;
  /** Counts from 0. */
  page?: number;
};
export type ListedTransactions = Awaited<ReturnType<typeof listTransactions>>;

const perPage = 25;
const dayMs = 24 * 3_600_000;

/** InPost's transactions (protocol 2.11), newest first, each beside our payment of the same order. */
export async function listTransactions({ order, status, from, to, page = 0 }: AskTransactions) {
  const inpost = providers().inpostPay;
  if (!inpost) return { ok: false, reason: "off" } as const;
  const asked = order
    ? await db().order.findUnique({ where: { number: order }, select: { id: true } })
    : null;
  if (order && !asked) return { ok: true, rows: [], hasNext: false } as const;
  const listed = await inpost.listTransactions({
    ...{ orderId: asked?.id, status, page, perPage },
    from: momentOf(from, 0),
    to: momentOf(to, 1),
  });
  if (!listed.ok) return { ok: false, reason: "unavailable", detail: listed.failure.detail } as const;
  const { items } = listed.value;
  const payments = await db().payment.findMany({
    where: { provider: "inpost-pay", orderId: { in: items.map(({ orderId }) => orderId) } },
    select: {
      ...{ state: true, amount: true, currency: true },
      refunds: { select: { state: true, amount: true } },
      order: { select: { id: true, number: true } },
    },
  });
  const rows = items.map((theirs) => {
    const payment = payments.find((each) => each.order.id === theirs.orderId);
    // States are only ever written from their list.
    const ours = payment && { ...payment, state: payment.state as PaymentState };
    return { theirs, ours, differences: compareTransaction(theirs, ours) };
  });
  // The answer's `per_page` is how many are on the page: a full page may have another after it (section 10, 11).
  return { ok: true, rows, hasNext: items.length >= perPage } as const;
}

/** The first moment of a day of the shop, `later` days on; undefined when it is no day. */
function momentOf(day: string | undefined, later: number): Date | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  return startOfDay(new Date(Date.parse(`${day}T12:00:00.000Z`) + later * dayMs));
}
