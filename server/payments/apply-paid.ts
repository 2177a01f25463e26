import "server-only";
import type { FactSource } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { enqueue } from "@/server/jobs/enqueue";
import type { NewJob } from "@/server/jobs/job-kinds";
import { moveOrder } from "./move-order";
import type { PaymentRecord } from "./payment-record";
import { takeHolds } from "./stock-moves";
import { writeRefund } from "./write-refund";

/**
 * What follows from money that moved: stock taken, order PAID, mail and receipt on their way. When the pieces are
 * gone the order is PAID_OUT_OF_STOCK and the money goes back by itself; a sum that does not fit waits for a person.
 * Gives the variants whose stock changed.
 */
export async function applyPaid(
  tx: Tx,
  payment: PaymentRecord,
  target: "PAID" | "REVIEW",
  source: FactSource,
  at: Date,
): Promise<string[]> {
  const move = { who: source, why: "paid", at };
  if (target === "REVIEW") {
    await moveOrder(tx, payment, "REVIEW", { ...move, why: "what was paid is not what was ordered" });
    return [];
  }
  const { taken, variantIds } = await takeHolds(tx, {
    paymentId: payment.id,
    orderId: payment.orderId,
    who: source,
    at,
  });
  await moveOrder(
    tx,
    payment,
    taken ? "PAID" : "PAID_OUT_OF_STOCK",
    taken ? move : { ...move, why: "paid after the hold had ended and nothing was left" },
  );
  const receipt: NewJob[] =
    // Of an order that costs nothing the provider knows nothing.
    payment.provider === "seqr" && payment.amount > 0
      ? [
          {
            kind: "seqr.submit-receipt",
            key: `seqr.submit-receipt:${payment.id}`,
            payload: { paymentId: payment.id },
          },
        ]
      : [];
  const { orderId } = payment;
  if (taken) {
    await enqueue(
      tx,
      [
        { kind: "mail.order-confirmation", key: `mail.order-confirmation:${orderId}`, payload: { orderId } },
        ...receipt,
      ],
      at,
    );
    return variantIds;
  }
  await enqueue(
    tx,
    [
      { kind: "mail.order-sold-out", key: `mail.order-sold-out:${orderId}`, payload: { orderId } },
      ...receipt,
    ],
    at,
  );
  await writeRefund(tx, {
    payment,
    amount: payment.amount,
    reason: "sold out",
    who: "system",
    restock: false,
    at,
  });
  return [];
}
