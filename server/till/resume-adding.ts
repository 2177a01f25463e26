import "server-only";
import { providers } from "@/server/payments/providers";
import { failStart } from "@/server/payments/fail-start";
import { addTransaction, keepTransaction } from "./add-transaction";
import { type AttemptRow, noteAttempt } from "./attempt-row";
import { patienceOf } from "./till-config";
import { decide } from "./till-problems";

/**
 * Goes on with an attempt for which Pockyt has not answered yet: the process died, or the network did. Without a code
 * no money can move, so it is asked for again, or ended when it is too late. `found`: it has its transaction now.
 */
export async function resumeAdding(attempt: AttemptRow, at: Date): Promise<"found" | "waiting" | "over"> {
  const { paymentId, reference, kind, createdAt, cancelWantedAt } = attempt;
  const limits = patienceOf(kind);
  const tooLate = at.getTime() - createdAt.getTime() >= limits.giveUp;
  if (!cancelWantedAt && !tooLate) {
    await decide(() => addTransaction({ paymentId }));
    await noteAdding(paymentId, new Date(at.getTime() + limits.everyQuery));
    return "waiting";
  }
  const found = await providers().pockyt?.lookUpByReference(reference);
  if (found?.ok) {
    await keepTransaction(attempt, { transactionNo: found.value.transactionNo });
    return "found";
  }
  if (!tooLate && found?.failure.code !== "000021") {
    await noteAdding(paymentId, new Date(at.getTime() + limits.everyQuery));
    return "waiting";
  }
  if (!cancelWantedAt) await noteAttempt(paymentId, { problem: "unreachable" });
  await failStart({ paymentId, why: cancelWantedAt ? "cancelled before it began" : "Pockyt is silent", at });
  return "over";
}

/** Only while it is still being added: else its own next step is set already. */
async function noteAdding(paymentId: string, nextStepAt: Date): Promise<void> {
  await noteAttempt(paymentId, { nextStepAt }, undefined, "adding");
}
