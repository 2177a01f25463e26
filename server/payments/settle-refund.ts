import "server-only";
import { statesBefore } from "@/core/states";
import { type OrderState } from "@/core/order/order-states";
import { refundMoves } from "@/core/refund/refund-states";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { announcePayment } from "./announce-payment";
import { moveOrder } from "./move-order";
import { refundedState } from "./refunded-state";
import { restockLines } from "./restock-lines";
import { restockOrder } from "./restock-order";
import { writeHistory } from "./write-history";

export type SettleRefund = {
  refundId: string;
  to: "DONE" | "REFUSED" | "UNKNOWN";
  reference?: string;
  code?: string;
  who: string;
  at: Date;
};

/** Writes how a refund ended: order state, pieces back on the shelf where asked for, mail to the shopper. */
export async function settleRefund(settle: SettleRefund): Promise<void> {
  const settled = await withTransaction((tx) => settleRefundIn(tx, settle));
  if (settled) await announcePayment(settled.payment, settled.variantIds);
}

/** The same inside the caller's transaction, who tells the pages after the commit. */
export async function settleRefundIn(tx: Tx, { refundId, to, reference, code, who, at }: SettleRefund) {
  const refund = await tx.refund.findUniqueOrThrow({
    where: { id: refundId },
    include: { order: true, payment: true },
  });
  const { count } = await tx.refund.updateMany({
    where: { id: refundId, state: { in: statesBefore(refundMoves, to) } },
    data: {
      state: to,
      settledAt: to === "UNKNOWN" ? null : at,
      ...(reference ? { reference } : {}),
      ...(code ? { code } : {}),
    },
  });
  if (count === 0) return undefined;
  const { order, payment } = refund;
  await writeHistory(
    tx,
    order.id,
    [{ subject: "refund", subjectId: refundId, from: refund.state, to, who, why: code ?? refund.reason }],
    at,
  );
  let variantIds: string[] = [];
  if (to === "DONE") {
    const target = await refundedState(tx, order, payment);
    const orderState = order.state as OrderState; // only ever written from this list
    if (target)
      await moveOrder(tx, { orderId: order.id, orderState }, target, { who, why: refund.reason, at });
    const restock = { key: refundId, paymentId: payment.id, orderId: order.id, who, at };
    variantIds = refund.restock ? await restockOrder(tx, restock) : await restockLines(tx, restock);
    // At a till nobody may have said where to write to.
    if (order.email !== "") {
      const key = `mail.refund-done:${refundId}`;
      await enqueue(tx, [{ kind: "mail.refund-done", key, payload: { refundId } }], at);
    }
  }
  return {
    variantIds,
    payment: {
      id: payment.id,
      version: payment.version,
      orderId: order.id,
      orderChannel: order.channel,
      orderToken: order.token,
      orderVersion: order.version,
    },
  };
}
