import "server-only";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { enqueue } from "@/server/jobs/enqueue";
import type { PaymentRecord } from "./payment-record";

export type RefundToWrite = {
  payment: Pick<PaymentRecord, "id" | "orderId" | "currency">;
  amount: number;
  reason: string;
  who: string;
  restock: boolean;
  at: Date;
  /** Made by whoever asks: the same key is the same refund. */
  key?: string;
  shiftId?: string;
};

/** Writes a refund that is to be made and the job that makes it. Gives its id. */
export async function writeRefund(tx: Tx, { payment, at, ...rest }: RefundToWrite): Promise<string> {
  const id = newId();
  await tx.refund.create({
    data: {
      id,
      orderId: payment.orderId,
      paymentId: payment.id,
      currency: payment.currency,
      state: "REQUESTED",
      createdAt: at,
      ...rest,
    },
  });
  await enqueue(tx, [{ kind: "payment.refund", key: `payment.refund:${id}`, payload: { refundId: id } }], at);
  return id;
}
