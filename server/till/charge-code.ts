import "server-only";
import type { ProviderFailure } from "@/core/payment/provider";
import { type AttemptProblem, wasRefused } from "@/core/till/attempt-problems";
import { now } from "@/server/clock";
import { log } from "@/server/log";
import { withTransaction } from "@/server/db/transaction";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { noteAttempt, readAttempt } from "./attempt-row";
import { stepAttempt } from "./step-attempt";

type ChargeCode = { paymentId: string; code: string; vendor: string | undefined };

/**
 * Sends the one charge of an attempt and applies its answer. Whatever is not a clear word is asked about, never sent
 * again (R3). Never throws for what the other side does: the watcher goes on from what is written.
 */
export async function chargeCode({ paymentId, code, vendor }: ChargeCode): Promise<void> {
  const { pockyt } = providers();
  const attempt = await readAttempt(paymentId);
  const { transactionNo, reference } = attempt;
  if (!pockyt || !transactionNo) return;
  const orderNumber = reference.replace(/-A\d+$/, "");
  const charged = await withMessagesOf(paymentId, () =>
    pockyt.prepay({ transactionNo, code, vendor, orderNumber }),
  );
  const at = now();
  if (!charged.ok) return refused(paymentId, charged.failure, at);
  const { fact, status, paymentTime, vendor: wallet } = charged.value;
  await noteAttempt(paymentId, {
    ...{ status, answeredAt: at },
    ...(paymentTime && { walletPaidAt: paymentTime }),
    ...(wallet && { wallet }),
    ...(fact.kind === "pending" && { step: status === "dealing" ? "processing" : "waiting" }),
    ...(fact.kind === "unknown" && { step: "checking" }),
  });
  if (fact.kind !== "pending" && fact.kind !== "unknown")
    await applyPaymentFact({ paymentId, fact, source: "till", at });
}

/** Whether the code itself, or our account, was refused: then nothing was submitted, which a query confirms. */
const problems: Readonly<Record<string, AttemptProblem>> = {
  "000020": "configuration",
  "000021": "configuration",
  "000022": "wrong-wallet",
  "000023": "code-refused",
  "000030": "not-enabled",
};

async function refused(paymentId: string, failure: ProviderFailure, at: Date): Promise<void> {
  log.warn({ payment: paymentId, code: failure.code, kind: failure.kind }, "the charge has no clear answer");
  const problem =
    failure.kind === "retry"
      ? "unreachable"
      : failure.kind === "unknown"
        ? "unanswered"
        : (problems[failure.code] ?? "configuration");
  await noteAttempt(paymentId, { step: "checking", answeredAt: at, problem });
  // A code that was refused was not used up: the shopper may show it again.
  if (wasRefused(problem))
    await withTransaction((tx) =>
      tx.walletAttempt.updateMany({ where: { paymentId }, data: { codeHash: null } }),
    );
  await stepAttempt({ paymentId, at, source: "till" });
}
