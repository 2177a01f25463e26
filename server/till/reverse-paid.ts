import "server-only";
import type { PockytState } from "@/payments/pockyt/provider";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { log } from "@/server/log";
import { settleRefund } from "@/server/payments/settle-refund";
import { endAttempt } from "./end-attempt";

/**
 * A cancel that came after the money had moved gave it back (protocol 3.4): our books say so too, as a refund of the
 * whole, with the goods back on the shelf. Only a fresh query may bring this about.
 */
export async function reversePaid({
  paymentId,
  state,
  at,
}: {
  paymentId: string;
  state: PockytState;
  at: Date;
}): Promise<void> {
  const refundId = await withTransaction(async (tx) => {
    const payment = await tx.payment.update({
      where: { id: paymentId },
      data: { version: { increment: 1 } },
      include: {
        refunds: { where: { state: { in: ["DONE", "SENT"] } } },
        attempt: { select: { sale: { select: { shiftId: true } } } },
      },
    });
    if (payment.state !== "PAID" || payment.refunds.length > 0) return undefined;
    const id = newId();
    await tx.refund.create({
      data: {
        ...{ id, orderId: payment.orderId, paymentId, state: "SENT", currency: payment.currency },
        ...{ amount: payment.amount, reason: "cancelled after it had been paid", who: "system" },
        ...{
          shiftId: payment.attempt?.sale.shiftId,
          restock: true,
          key: `reversed:${paymentId}`,
          createdAt: at,
        },
      },
    });
    await endAttempt(tx, paymentId, "reversed", at);
    return id;
  });
  if (refundId === undefined) return;
  log.warn({ payment: paymentId }, "a paid transaction was given back by a cancel");
  const reference = state.refunds[0]?.transactionNo ?? state.transactionNo;
  await settleRefund({ refundId, to: "DONE", reference, who: "watcher", at });
}
