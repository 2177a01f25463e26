import "server-only";
import type { FactSource } from "@/core/payment/provider";
import { wasRefused } from "@/core/till/attempt-problems";
import { isOver } from "@/core/till/attempt-states";
import { jitter, type Known, nextStep, type Patience } from "@/core/till/resolution";
import { env } from "@/server/env";
import { chargeTimeoutMs } from "@/server/pockyt/pockyt-config";
import { type AttemptRow, noteAttempt, readAttempt } from "./attempt-row";
import { cancelTransaction, dropTransaction } from "./cancel-transaction";
import { lockForPerson } from "./lock-for-person";
import { queryAttempt, type Told } from "./query-attempt";
import { reconcileAttempt } from "./reconcile-attempt";
import { resumeAdding } from "./resume-adding";
import { stepOf } from "./sale-record";
import { patienceOf } from "./till-config";

export type StepAttempt = { paymentId: string; at: Date; source: FactSource };

// A notification, a click and the watcher at once are one question to Pockyt.
const stepping = new Map<string, Promise<void>>();

/**
 * Does the next thing for a wallet attempt (protocol section 5): asks, cancels, ends it, or locks the sale for a person.
 * Everything it needs stands in the rows, so any process may go on at any moment.
 */
export function stepAttempt(step: StepAttempt): Promise<void> {
  const running = stepping.get(step.paymentId);
  if (running) return running;
  const work = run(step).finally(() => stepping.delete(step.paymentId));
  stepping.set(step.paymentId, work);
  return work;
}

async function run({ paymentId, at, source }: StepAttempt): Promise<void> {
  const attempt = await readAttempt(paymentId);
  const state = stepOf(attempt);
  if (state === "adding") {
    if ((await resumeAdding(attempt, at)) === "found") await run({ paymentId, at, source });
    return;
  }
  if (isOver(state) && attempt.nextStepAt === null) return;
  const told = await queryAttempt(attempt, { source, at });
  if (isOver(state) || state === "attention") return reconcileAttempt(attempt, told, { source, at });
  if (told.over) return;
  if (wasNeverSubmitted(attempt, told)) return dropTransaction(attempt, { source, at });
  await follow(attempt, told, { source, at });
}

/** Refused outright, or never sent, and Pockyt has seen no code: nothing was charged (protocol section 5, end). */
function wasNeverSubmitted({ problem }: AttemptRow, { word }: Told): boolean {
  return word === "init" && wasRefused(problem);
}

async function follow(
  attempt: AttemptRow,
  told: Told,
  { source, at }: { source: FactSource; at: Date },
): Promise<void> {
  const { paymentId } = attempt;
  const limits = patienceOf(attempt.kind);
  const unclear = isUnclear(attempt, at);
  const known = { ...told, cancel: cancelOf(attempt), unclear, elapsedMs: elapsedOf(attempt, at, limits) };
  const next = nextStep(known, limits);
  switch (next.do) {
    case "query":
      return askIn(paymentId, waitOf(attempt, next.afterMs, at), at);
    case "wait-to-cancel":
      return askIn(paymentId, Math.min(next.afterMs, limits.everyQuery), at);
    case "cancel": {
      const { sent, told: after } = await cancelTransaction(attempt, { source, at });
      if (after.over) return;
      if (!sent && known.elapsedMs >= limits.afterCancel) return lockForPerson(attempt, at);
      return askIn(paymentId, limits.everyQuery, at);
    }
    case "needs-attention":
      return lockForPerson(attempt, at);
    default:
      // Its word was applied; should that have changed nothing, it is asked about again.
      return askIn(paymentId, limits.everyQuery, at);
  }
}

/** A code that nobody has scanned yet needs no questions: only its end does. */
function waitOf(attempt: AttemptRow, afterMs: number, at: Date): number {
  if (attempt.sentAt !== null) return jitter(afterMs, Math.random());
  const endsAt = attempt.createdAt.getTime() + env().TILL_TIMEOUT_MINUTES * 60_000;
  return Math.max(afterMs, endsAt - at.getTime());
}

function cancelOf({ cancelSentAt, cancelWantedAt }: AttemptRow): Known["cancel"] {
  if (cancelSentAt) return "asked";
  return cancelWantedAt ? "wanted" : "none";
}

/** The charge's answer was lost, or can come no more to whoever sent it: a process that died (R10). */
function isUnclear({ kind, problem, sentAt, answeredAt }: AttemptRow, at: Date): boolean {
  if (kind !== "scan" || sentAt === null) return false;
  if (answeredAt) return problem === "unanswered";
  return at.getTime() - sentAt.getTime() > chargeTimeoutMs;
}

/** Milliseconds since the charge. Before it there is nothing to wait for: a cancel may go out, and the end is its time. */
function elapsedOf(attempt: AttemptRow, at: Date, limits: Patience): number {
  if (attempt.sentAt) return at.getTime() - attempt.sentAt.getTime();
  const age = at.getTime() - attempt.createdAt.getTime();
  if (attempt.cancelSentAt)
    return Math.max(limits.earliestCancel, at.getTime() - attempt.cancelSentAt.getTime());
  if (age >= env().TILL_TIMEOUT_MINUTES * 60_000) return limits.giveUp;
  return attempt.cancelWantedAt ? limits.earliestCancel : 0;
}

async function askIn(paymentId: string, ms: number, at: Date): Promise<void> {
  await noteAttempt(paymentId, { nextStepAt: new Date(at.getTime() + ms) });
}
