import "server-only";
import type { RefundableTender } from "@/core/till/till-order-view";
import { lineRefund, splitRefund } from "@/core/till/refund-amount";
import type { Staff } from "@/server/auth/roles";
import { announceStock } from "@/server/catalog/announce-stock";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { announceSaleOf } from "./announce-sale";
import { readRefundableOrder, refundedPieces, tendersOf } from "./refundable-order";
import { requireOpenShift } from "./require-open-shift";
import { tillCurrency } from "./till-config";
import { decide, Refused, type TillResult } from "./till-problems";
import { type RefundLineToWrite, writeTillRefund } from "./write-till-refund";

type RefundOrder = {
  orderId: string;
  tillId: string;
  staff: Staff;
  /** Made by the page: the same key is the same refund, however often it is sent (R17). */
  key: string;
  reason: string;
  amount?: number;
  lines?: readonly { id: string; quantity: number; restock: boolean }[];
  tender?: "cash" | "wallet";
};
// A sale is paid with a handful of tenders at most; one more part of a refund is refused.
const mostParts = 10;

type Requested = { refunds: { id: string; state: string; amount: number; tender: "cash" | "wallet" }[] };

/**
 * Gives money of an order back at the till: a sum or lines, the way it came, never more than is left. Cash leaves the
 * drawer at once; a wallet's part is made by a job.
 */
export async function refundOrder(wanted: RefundOrder): Promise<TillResult<Requested>> {
  let variantIds: string[] = [];
  const requested = await decide(() =>
    withTransaction(async (tx) => {
      const written = await write(tx, wanted, now());
      variantIds = written.variantIds;
      return known(tx, wanted.key);
    }),
  );
  if (requested.ok) {
    await announceSaleOf(wanted.orderId);
    await announceStock(variantIds);
  }
  return requested;
}

async function write(tx: Tx, wanted: RefundOrder, at: Date): Promise<{ variantIds: string[] }> {
  const { orderId, tillId, key, reason, staff } = wanted;
  // Touching the payments makes two refunds at once wait for each other on PostgreSQL.
  await tx.payment.updateMany({ where: { orderId }, data: { version: { increment: 1 } } });
  if ((await known(tx, key)).refunds.length > 0) return { variantIds: [] };
  const order = await readRefundableOrder(tx, orderId);
  if (order.currency !== tillCurrency) throw new Refused("other-currency", { currency: order.currency });
  const tenders = tendersOf(order).filter(({ kind }) => !wanted.tender || kind === wanted.tender);
  if (tenders.length === 0) throw new Refused("not-paid");
  const shift = await requireOpenShift(tx, tillId);
  const lines = linesOf(order, wanted.lines);
  const amount = wanted.amount ?? lines.reduce((sum, line) => sum + line.amount, 0);
  if (amount <= 0) throw new Refused("bad-amount");
  const parts = splitRefund(amount, tenders);
  if (!parts || parts.length > mostParts) throw new Refused("too-much", { refundable: sumOf(tenders) });
  const variantIds: string[] = [];
  for (const [index, { tender, amount: part }] of parts.entries()) {
    const refund = {
      ...{ key: `${key}:${index}`, orderId, paymentId: tender.paymentId, currency: order.currency },
      ...{ amount: part, reason, who: staff.email, shiftId: shift.id, at },
      // The goods come back once, whatever the money is split into.
      lines: index === 0 ? lines : [],
    };
    variantIds.push(...(await writeTillRefund(tx, refund, tender.kind)));
  }
  return { variantIds };
}

function linesOf(
  order: Awaited<ReturnType<typeof readRefundableOrder>>,
  wanted: RefundOrder["lines"] = [],
): RefundLineToWrite[] {
  const counted = new Set<string>();
  return wanted.map(({ id, quantity, restock }) => {
    const line = order.lines.find((each) => each.id === id);
    const before = line ? refundedPieces(line) : 0;
    if (!line || counted.has(id) || before + quantity > line.quantity) throw new Refused("bad-lines");
    counted.add(id);
    return { orderLineId: id, quantity, restock, amount: lineRefund(line, before, quantity) };
  });
}

/** The refunds that were written under a key. */
async function known(tx: Tx, key: string): Promise<Requested> {
  const rows = await tx.refund.findMany({
    where: { key: { in: Array.from({ length: mostParts }, (_, part) => `${key}:${part}`) } },
    orderBy: { key: "asc" },
    include: { payment: { select: { provider: true } } },
  });
  return {
    refunds: rows.map(({ id, state, amount, payment }) => ({
      ...{ id, state, amount },
      tender: payment.provider === "cash" ? "cash" : "wallet",
    })),
  };
}

function sumOf(tenders: readonly RefundableTender[]): number {
  return tenders.reduce((sum, { refundable }) => sum + refundable, 0);
}
