import "server-only";
import { cashReference } from "@/core/payment/payment-states";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { enqueue } from "@/server/jobs/enqueue";
import { settleRefundIn } from "@/server/payments/settle-refund";

export type RefundLineToWrite = { orderLineId: string; quantity: number; amount: number; restock: boolean };
type RefundToWrite = {
  key: string;
  orderId: string;
  paymentId: string;
  currency: string;
  amount: number;
  reason: string;
  who: string;
  shiftId: string;
  lines: readonly RefundLineToWrite[];
  at: Date;
};

/**
 * Writes a refund of the till: cash is given back with it, a wallet's by the job that is written beside it. Gives the
 * variants whose stock changed.
 */
export async function writeTillRefund(
  tx: Tx,
  { lines, at, who, ...refund }: RefundToWrite,
  kind: "cash" | "wallet",
): Promise<string[]> {
  const id = newId();
  await tx.refund.create({
    data: { id, ...refund, who, state: kind === "cash" ? "SENT" : "REQUESTED", createdAt: at },
  });
  if (lines.length > 0) {
    await tx.refundLine.createMany({ data: lines.map((line) => ({ refundId: id, ...line })) });
  }
  if (kind === "cash") {
    const settled = await settleRefundIn(tx, { refundId: id, to: "DONE", reference: cashReference, who, at });
    return settled?.variantIds ?? [];
  }
  await enqueue(tx, [{ kind: "payment.refund", key: `payment.refund:${id}`, payload: { refundId: id } }], at);
  return [];
}
