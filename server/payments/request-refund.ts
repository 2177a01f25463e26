import "server-only";
import { cashReference } from "@/core/payment/payment-states";
import { refundable, type RefundState } from "@/core/refund/refund-states";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { writeRefund } from "./write-refund";

export type RequestRefund = {
  orderId: string;
  amount: number;
  reason: string;
  restock: boolean;
  who: string;
};
export type RequestedRefund =
  | { ok: true; value: { refundId: string } }
  | {
      ok: false;
      error: {
        code: "not-found" | "not-paid" | "paid-in-cash" | "bad-amount" | "too-much";
        detail: string;
        refundable?: number;
      };
    };

/**
 * Writes a refund, full or partial (minor units), and the job that makes it. Several are allowed, never more than was
 * paid: what is on its way or unknown counts too.
 */
export async function requestRefund({ orderId, ...wanted }: RequestRefund): Promise<RequestedRefund> {
  if (!Number.isSafeInteger(wanted.amount) || wanted.amount <= 0) {
    return { ok: false, error: { code: "bad-amount", detail: "The amount must be more than zero." } };
  }
  const requested = await withTransaction(async (tx): Promise<RequestedRefund> => {
    // Touching the payment row makes two refunds at once wait for each other on PostgreSQL.
    await tx.payment.updateMany({
      where: { orderId, paidReference: { not: null } },
      data: { version: { increment: 1 } },
    });
    const paid = await tx.payment.findMany({
      where: { orderId, paidReference: { not: null } },
      orderBy: { id: "asc" },
      include: { refunds: { select: { state: true, amount: true } } },
    });
    // Of a sale that was paid in parts only the wallet's goes back this way.
    const payment = paid.find(({ paidReference }) => paidReference !== cashReference) ?? paid[0];
    if (!payment) {
      const order = await tx.order.findUnique({ where: { id: orderId }, select: { id: true } });
      return order
        ? { ok: false, error: { code: "not-paid", detail: "Nothing was paid on this order." } }
        : { ok: false, error: { code: "not-found", detail: "There is no such order." } };
    }
    if (payment.paidReference === cashReference) {
      const detail = "This was paid in cash; no provider can give it back.";
      return { ok: false, error: { code: "paid-in-cash", detail } };
    }
    // Refund states are only ever written from their list.
    const left = refundable(payment.amount, payment.refunds as { state: RefundState; amount: number }[]);
    if (wanted.amount > left) {
      return {
        ok: false,
        error: { code: "too-much", detail: "That is more than may still be given back.", refundable: left },
      };
    }
    return { ok: true, value: { refundId: await writeRefund(tx, { payment, ...wanted, at: now() }) } };
  });
  if (requested.ok) publish("admin:orders", now().getTime());
  return requested;
}
