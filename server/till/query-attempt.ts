import "server-only";
import type { FactSource } from "@/core/payment/provider";
import { isOver } from "@/core/till/attempt-states";
import type { Known } from "@/core/till/resolution";
import type { PockytState } from "@/payments/pockyt/provider";
import { log } from "@/server/log";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { type AttemptRow, noteAttempt, readAttempt } from "./attempt-row";
import { reversePaid } from "./reverse-paid";
import { stepOf } from "./sale-record";

/** What a query told. `word` is Pockyt's status; `over`: the attempt has come to its end. */
export type Told = Pick<Known, "status" | "voided"> & { word: string; over: boolean };

const silent: Told = { status: "no-answer", voided: false, word: "", over: false };

/**
 * Asks Pockyt what became of a transaction and applies its word. What an answer, a poll or a notification said before
 * is never taken back by anything but this.
 */
export async function queryAttempt(
  attempt: AttemptRow,
  { source, at }: { source: FactSource; at: Date },
): Promise<Told> {
  const { paymentId, transactionNo } = attempt;
  const { pockyt } = providers();
  if (!pockyt || !transactionNo) return silent;
  const asked = await withMessagesOf(paymentId, () => pockyt.readState(transactionNo));
  if (!asked.ok) {
    log.warn({ payment: paymentId, code: asked.failure.code }, "Pockyt does not tell of a payment");
    return silent;
  }
  const { status: word, voided, fact } = asked.value;
  if (fact.kind === "pending" || fact.kind === "unknown") {
    await noteWaiting(attempt, word);
    return { status: "open", voided, word, over: false };
  }
  if (voided && attempt.payment.state === "PAID") await reversePaid({ paymentId, state: asked.value, at });
  else await apply(paymentId, asked.value, source, at);
  const over = isOver(stepOf(await readAttempt(paymentId)));
  const status = fact.kind === "paid" ? "paid" : fact.kind === "declined" ? "declined" : "closed";
  return { status, voided, word, over };
}

async function apply(
  paymentId: string,
  { fact, voided }: PockytState,
  source: FactSource,
  at: Date,
): Promise<void> {
  const told = fact.kind === "cancelled" && voided ? { ...fact, givenBack: true } : fact;
  await applyPaymentFact({ paymentId, fact: told, source, at });
}

/** Notes only what is new: open pages are told of every note. */
async function noteWaiting(attempt: AttemptRow, word: string): Promise<void> {
  const step = stepOf(attempt);
  const shown = word === "dealing" ? "processing" : word === "pending" ? "waiting" : undefined;
  const follows = shown !== undefined && shown !== step && step !== "cancelling" && step !== "attention";
  if (word === attempt.status && !follows) return;
  await noteAttempt(attempt.paymentId, { status: word, ...(follows && { step: shown }) });
}
