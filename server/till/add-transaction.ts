import "server-only";
import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import { isCurrency, money } from "@/core/money/money";
import type { PockytProvider } from "@/payments/pockyt/provider";
import type { QrVendor } from "@/payments/pockyt/requests";
import { env } from "@/server/env";
import { now } from "@/server/clock";
import { applyFactIn } from "@/server/payments/apply-payment-fact";
import { failStart } from "@/server/payments/fail-start";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { type AttemptRow, noteAttempt, readAttempt } from "./attempt-row";
import { ipnUrl, patienceOf } from "./till-config";
import { Refused } from "./till-problems";

type Added = { transactionNo: string; qr?: string };

/**
 * Asks Pockyt for the attempt's transaction, always under the attempt's own reference. When the answer is lost, that
 * reference is looked up: what was found is used, what is unknown is asked for again (protocol section 5). No money can
 * move yet. Throws `Refused` when there is no transaction.
 */
export async function addTransaction({ paymentId }: { paymentId: string }): Promise<void> {
  const { pockyt } = providers();
  if (!pockyt) throw new Refused("off");
  const attempt = await readAttempt(paymentId);
  if (attempt.step !== "adding") return;
  const added = await withMessagesOf(paymentId, () => ask(pockyt, attempt));
  if (added.ok) return keepTransaction(attempt, added.value);
  if (added.failure.kind === "final" || added.failure.kind === "configuration") {
    const lost = added.failure.code === "no-code";
    await noteAttempt(paymentId, { problem: lost ? "unreachable" : "configuration" });
    await failStart({ paymentId, why: added.failure.detail, at: now() });
    throw new Refused("provider-unavailable", { reason: "configuration" });
  }
  await noteAttempt(paymentId, { problem: "unreachable" });
  throw new Refused("provider-unavailable", { reason: "unreachable" });
}

async function ask(pockyt: PockytProvider, attempt: AttemptRow): Promise<ProviderResult<Added>> {
  const first = await send(pockyt, attempt);
  if (first.ok || first.failure.kind === "retry" || first.failure.kind === "configuration") return first;
  // Also after a refusal: `000023` is what a reference gets that was taken by our own request of before.
  const found = await pockyt.lookUpByReference(attempt.reference);
  // A code to be shown cannot be found again: only the answer that was lost carried it.
  if (found.ok && attempt.kind === "scan") {
    return found.value.amount?.amount === attempt.payment.amount
      ? { ok: true, value: { transactionNo: found.value.transactionNo } }
      : final("amount", "the reference stands for another amount");
  }
  if (found.ok) return final("no-code", "the code to show was lost");
  const unknownThere = found.failure.code === "000021";
  return unknownThere && first.failure.kind === "unknown" ? send(pockyt, attempt) : first;
}

async function send(pockyt: PockytProvider, attempt: AttemptRow): Promise<ProviderResult<Added>> {
  const { reference, payment, kind, vendor } = attempt;
  if (!isCurrency(payment.currency)) throw new Error(`payment in ${payment.currency}`);
  const transaction = {
    ...{ reference, amount: money(payment.amount, payment.currency), ipnUrl: ipnUrl() },
    timeoutMinutes: env().TILL_TIMEOUT_MINUTES,
  };
  if (kind === "scan") return pockyt.add(transaction);
  // Checked by the route's schema when it was written.
  const made = await pockyt.createQrCode({ ...transaction, vendor: vendor as QrVendor });
  return made.ok
    ? { ok: true, value: { transactionNo: made.value.transactionNo, qr: made.value.deepLink } }
    : made;
}

/** Writes the transaction that Pockyt made for an attempt, which may be scanned, or shown, from now on. */
export async function keepTransaction(
  attempt: AttemptRow,
  { transactionNo, qr }: { transactionNo: string; qr?: string },
): Promise<void> {
  const { paymentId, kind } = attempt;
  const at = now();
  const limits = patienceOf(kind);
  const shown = qr !== undefined;
  const waitMs = shown ? limits.firstQuery : env().TILL_TIMEOUT_MINUTES * 60_000 + limits.everyQuery;
  const fact = { kind: "started", eventKey: `${transactionNo}:started`, reference: transactionNo } as const;
  await noteAttempt(
    paymentId,
    {
      ...{ transactionNo, step: shown ? "waiting" : "ready", problem: null },
      ...(shown && { qr, sentAt: at }),
      // A code that nobody scans ends by Pockyt's own time-out; a cancel that was wanted meanwhile goes first.
      nextStepAt: attempt.cancelWantedAt ? at : new Date(at.getTime() + waitMs),
    },
    (tx) => applyFactIn(tx, { paymentId, fact, source: "till", at }),
  );
}

function final(code: string, detail: string): { ok: false; failure: ProviderFailure } {
  return { ok: false, failure: { kind: "final", code, detail } };
}
