import "server-only";
import type { FactSource } from "@/core/payment/provider";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { type AttemptRow, noteAttempt, readAttempt } from "./attempt-row";
import { queryAttempt, type Told } from "./query-attempt";
import { stepOf } from "./sale-record";

type How = { source: FactSource; at: Date };

/**
 * Cancels a transaction at Pockyt and asks what became of it, whatever the cancel answered: it may have come too late,
 * and it may have given money back (protocol 3.4). `sent` is false when it surely never left.
 */
export async function cancelTransaction(
  attempt: AttemptRow,
  how: How,
): Promise<{ sent: boolean; told: Told }> {
  const { paymentId, transactionNo } = attempt;
  const { pockyt } = providers();
  if (pockyt && transactionNo) {
    const step = attempt.cancelWantedAt ? "cancelling" : "checking";
    // A sale that is locked for a person stays that until its outcome is known.
    const locked = stepOf(attempt) === "attention";
    await noteAttempt(paymentId, { cancelSentAt: how.at, ...(locked ? {} : { step }) });
    const cancelled = await withMessagesOf(paymentId, () => pockyt.cancel({ reference: transactionNo }));
    const sent = cancelled.ok || cancelled.failure.kind !== "retry";
    if (!sent) await noteAttempt(paymentId, { cancelSentAt: null });
    return { sent, told: await queryAttempt(await readAttempt(paymentId), how) };
  }
  return { sent: false, told: await queryAttempt(attempt, how) };
}

/** Ends an attempt whose charge was never submitted; its transaction is cancelled, or ends by itself. */
export async function dropTransaction(attempt: AttemptRow, how: How): Promise<void> {
  const { told } = await cancelTransaction(attempt, how);
  if (told.over) return;
  const { paymentId, transactionNo, problem } = attempt;
  const fact = {
    kind: "cancelled",
    eventKey: `${transactionNo}:dropped`,
    reason: `nothing was charged: ${problem}`,
  } as const;
  await applyPaymentFact({ paymentId, fact, source: how.source, at: how.at });
}
