import "server-only";
import { log } from "@/server/log";
import { type AttemptRow, noteAttempt } from "./attempt-row";
import { unknownOutcome } from "./end-attempt";
import { moveSaleOf } from "./move-sale";
import { patienceOf } from "./till-config";

/**
 * Nobody can say whether money moved: the sale is locked, no other payment is offered, and the question is asked on in
 * the background (protocol section 5, 4).
 */
export async function lockForPerson(attempt: AttemptRow, at: Date): Promise<void> {
  const { paymentId, payment, kind } = attempt;
  const why = unknownOutcome;
  const nextStepAt = new Date(at.getTime() + patienceOf(kind).reconcileEvery);
  const locked = await noteAttempt(
    paymentId,
    { step: "attention", attentionAt: at, nextStepAt },
    async (tx) => {
      await tx.payment.update({ where: { id: paymentId }, data: { alarm: why } });
      await moveSaleOf(tx, payment.orderId, "NEEDS_ATTENTION", { who: "watcher", why, at });
    },
  );
  if (locked) log.error({ event: "sale-needs-attention", payment: paymentId }, why);
}
