import "server-only";
import type { PaymentFact } from "@/core/payment/provider";
import { wasRefused } from "@/core/till/attempt-problems";
import type { AttemptState } from "@/core/till/attempt-states";
import type { Tx } from "@/server/db/connect";
import type { PaymentRecord } from "@/server/payments/payment-record";
import { endAttempt } from "./end-attempt";
import { moveSaleOf } from "./move-sale";

/** A tender came to nothing: the attempt is over and the sale, with its goods still held, may be paid otherwise. */
export async function applyTenderUnpaid(
  tx: Tx,
  payment: PaymentRecord,
  fact: PaymentFact,
  { who, at }: { who: string; at: Date },
): Promise<void> {
  const attempt = await tx.walletAttempt.findUnique({
    where: { paymentId: payment.id },
    select: { problem: true, cancelWantedAt: true },
  });
  if (attempt) await endAttempt(tx, payment.id, endOf(fact, attempt), at);
  const why = "reason" in fact ? fact.reason : fact.kind;
  await moveSaleOf(tx, payment.orderId, "PAYING", { who, why, at });
}

function endOf(
  fact: PaymentFact,
  attempt: { problem: string | null; cancelWantedAt: Date | null },
): AttemptState {
  if (fact.kind === "declined") return "declined";
  if (fact.kind === "cancelled" && fact.givenBack) return "reversed";
  // Something kept it from ever being charged.
  if (wasRefused(attempt.problem)) return "failed";
  return attempt.cancelWantedAt ? "cancelled" : "expired";
}
