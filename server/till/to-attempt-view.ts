import "server-only";
import type { AttemptProblem } from "@/core/till/attempt-problems";
import { isOver } from "@/core/till/attempt-states";
import type { AttemptView } from "@/core/till/sale-view";
import { type AttemptRecord, stepOf } from "./sale-record";
import { patienceOf } from "./till-config";

/** A wallet attempt as the till shows it. */
export function toAttemptView(attempt: AttemptRecord, at: Date): AttemptView {
  const limits = patienceOf(attempt.kind);
  const state = stepOf(attempt);
  const sentAt = attempt.sentAt?.getTime();
  const open = !isOver(state);
  const waits = open && attempt.cancelWantedAt && !attempt.cancelSentAt && sentAt !== undefined;
  return {
    number: attempt.number,
    kind: attempt.kind === "qr" ? "qr" : "scan",
    reference: attempt.reference,
    transactionNo: attempt.transactionNo,
    amount: attempt.payment.amount,
    state,
    wallet: attempt.wallet,
    codeTail: attempt.codeTail,
    qr: open ? attempt.qr : null,
    problem: state === "approved" ? null : (attempt.problem as AttemptProblem | null), // only ever written from its list
    sentAt: attempt.sentAt?.toISOString() ?? null,
    slow: open && sentAt !== undefined && at.getTime() - sentAt >= limits.takingLong,
    cancelAt: waits ? new Date(sentAt + limits.earliestCancel).toISOString() : null,
    giveUpAt: open && sentAt !== undefined ? new Date(sentAt + limits.giveUp).toISOString() : null,
    endedAt: attempt.endedAt?.toISOString() ?? null,
  };
}
