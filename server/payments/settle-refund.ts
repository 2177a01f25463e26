import "server-only";
import { statesBefore } from "@/core/states";
import { type OrderState } from "@/core/order/order-states";
import { refundMoves } from "@/core/refund/refund-states";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { enqueue } from "@/server/jobs/enqueue";
import { announcePayment } from "./announce-payment";
import { moveOrder } from "./move-order";
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
  const settled = await withTransaction((tx) => write(tx, settle));
  if (settled) await announcePayment(settled.payment, settled.variantIds);
}

async function write(tx: Tx, { refundId, to, reference, code, who, at }: SettleRefund) {
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
    const done = await tx.refund.aggregate({
      where: { paymentId: payment.id, state: "DONE" },
      _sum: { amount: true },
    });
    const whole = (done._sum.amount ?? 0) >= payment.amount;
    const orderState = order.state as OrderState; // only ever written from this list
    await moveOrder(tx, { orderId: order.id, orderState }, whole ? "REFUNDED" : "PARTLY_REFUNDED", {
      who,
      why: refund.reason,
      at,
    });
    if (refund.restock)
      variantIds = await restockOrder(tx, {
        key: refundId,
        paymentId: payment.id,
        orderId: order.id,
        who,
        at,
      });
    await enqueue(
      tx,
      [{ kind: "mail.refund-done", key: `mail.refund-done:${refundId}`, payload: { refundId } }],
      at,
    );
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
