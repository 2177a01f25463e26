import "server-only";
import { type AttemptState, isOver } from "@/core/till/attempt-states";
import type { Tx } from "@/server/db/connect";

/** The alarm of a payment that nobody can tell the outcome of; it is over with the attempt. */
export const unknownOutcome = "the outcome of the wallet payment is unknown";

/** Writes what became of a wallet attempt; the watcher leaves it alone once it is over. */
export async function endAttempt(tx: Tx, paymentId: string, step: AttemptState, at: Date): Promise<void> {
  await tx.walletAttempt.updateMany({
    where: { paymentId },
    data: { step, version: { increment: 1 }, ...(isOver(step) ? { endedAt: at, nextStepAt: null } : {}) },
  });
  if (!isOver(step)) return;
  await tx.payment.updateMany({ where: { id: paymentId, alarm: unknownOutcome }, data: { alarm: null } });
}
