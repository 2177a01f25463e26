import "server-only";
import type { FactSource } from "@/core/payment/provider";
import { isOver } from "@/core/till/attempt-states";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import type { AttemptRow } from "./attempt-row";
import { readAttempt } from "./attempt-row";
import { cancelTransaction } from "./cancel-transaction";
import type { Told } from "./query-attempt";
import { stepOf } from "./sale-record";
import { patienceOf } from "./till-config";

/**
 * Goes on with an attempt that is locked for a person, or that a person decided about without Pockyt's word: each
 * minute the question, and the cancel where it is still open, for two hours.
 */
export async function reconcileAttempt(
  attempt: AttemptRow,
  told: Told,
  { source, at }: { source: FactSource; at: Date },
): Promise<void> {
  const { paymentId, kind } = attempt;
  const settled = told.status !== "open" && told.status !== "no-answer";
  if (!settled && told.status === "open" && !isOver(stepOf(attempt))) {
    await cancelTransaction(attempt, { source, at });
  }
  const now = await readAttempt(paymentId);
  if (told.status === "closed" || told.status === "declined") await compare(now, told);
  if (settled || (isOver(stepOf(now)) && !isOver(stepOf(attempt)))) return stop(paymentId, false);
  const limits = patienceOf(kind);
  const since = attempt.attentionAt ?? attempt.endedAt ?? at;
  if (at.getTime() - since.getTime() >= limits.reconcileFor) return stop(paymentId, true);
  await schedule(paymentId, new Date(at.getTime() + limits.reconcileEvery));
}

/** A manager said that it was paid, and now Pockyt says that it was not. */
async function compare({ paymentId, payment, step }: AttemptRow, { status, voided }: Told): Promise<void> {
  if (payment.state !== "PAID" || step === "reversed" || voided) return;
  const alarm = `Pockyt says ${status}, a manager said paid`;
  log.error({ payment: paymentId, status }, alarm);
  await withTransaction((tx) => tx.payment.update({ where: { id: paymentId }, data: { alarm } }));
}

async function stop(paymentId: string, unknown: boolean): Promise<void> {
  await schedule(paymentId, null);
  if (unknown)
    log.error({ event: "attempt-unknown", payment: paymentId }, "no outcome found; a person decides");
}

/** Also of an attempt that is over, which nothing else may change. */
async function schedule(paymentId: string, nextStepAt: Date | null): Promise<void> {
  await withTransaction((tx) => tx.walletAttempt.updateMany({ where: { paymentId }, data: { nextStepAt } }));
}
