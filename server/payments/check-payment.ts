import "server-only";
import { withMessagesOf } from "./message-context";
import type { FactSource, PaymentFact, ProviderFailure } from "@/core/payment/provider";
import { openPaymentStates, type PaymentState, triesAgain } from "@/core/payment/payment-states";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { log } from "@/server/log";
import { withTransaction } from "@/server/db/transaction";
import { applyPaymentFact } from "./apply-payment-fact";
import { providerOf } from "./providers";

export type CheckedPayment =
  { ok: true; state: PaymentState; changed: boolean } | { ok: false; failure: ProviderFailure };

// Ten notifications at once are one question to the provider.
const asking = new Map<string, Promise<CheckedPayment>>();

/**
 * Asks the provider what became of a payment and applies the answer. For SEQR the PAID answer is the commit
 * (protocol 2.7). Throws when there is no such payment.
 */
export function checkPayment({
  paymentId,
  source,
}: {
  paymentId: string;
  source: FactSource;
}): Promise<CheckedPayment> {
  const running = asking.get(paymentId);
  if (running) return running;
  const check = ask(paymentId, source).finally(() => asking.delete(paymentId));
  asking.set(paymentId, check);
  return check;
}

async function ask(paymentId: string, source: FactSource): Promise<CheckedPayment> {
  const payment = await db().payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: {
      provider: true,
      state: true,
      reference: true,
      providerVersion: true,
      alarm: true,
      order: { select: { number: true } },
    },
  });
  const state = payment.state as PaymentState; // only ever written from this list
  const provider = providerOf(payment.provider);
  const { reference, providerVersion: version } = payment;
  if (!reference || !provider || !openPaymentStates.includes(state))
    return { ok: true, state, changed: false };
  const answer = await withMessagesOf(paymentId, () =>
    provider.lookUp({ reference, version, orderNumber: payment.order.number }),
  );
  if (!answer.ok) {
    await raiseAlarm(paymentId, payment.alarm, answer.failure);
    return answer;
  }
  const { fact: told } = answer.value;
  // Where a shopper may try again, a cancelled try does not cancel the order.
  const fact: PaymentFact =
    told.kind === "cancelled" && triesAgain(provider.name) ? { ...told, kind: "declined" } : told;
  const noted =
    answer.value.version !== version || payment.alarm
      ? noteAnswer(paymentId, answer.value.version)
      : undefined;
  if (fact.kind === "pending") {
    await noted;
    return { ok: true, state, changed: false };
  }
  if (fact.kind === "unknown")
    log.warn({ payment: paymentId, reason: fact.reason }, "the provider's answer is not understood");
  // Both at once, so that SQLite commits them with one flush to disk.
  const [applied] = await Promise.all([applyPaymentFact({ paymentId, fact, source, at: now() }), noted]);
  return { ok: true, state: applied.state, changed: applied.changed };
}

async function noteAnswer(paymentId: string, version: number): Promise<void> {
  await withTransaction((tx) =>
    tx.payment.updateMany({
      where: { id: paymentId },
      data: { providerVersion: version, alarm: null },
    }),
  );
}

/** Wrong credentials or a reference the provider does not know need a person; the payment stays as it is. */
async function raiseAlarm(paymentId: string, before: string | null, failure: ProviderFailure): Promise<void> {
  if (failure.kind !== "configuration" && failure.kind !== "final") return;
  const alarm = `${failure.code}: ${failure.detail}`.slice(0, 200);
  log.error(
    { payment: paymentId, code: failure.code, detail: failure.detail },
    "the provider refuses to tell of a payment",
  );
  if (alarm === before) return;
  await withTransaction((tx) => tx.payment.updateMany({ where: { id: paymentId }, data: { alarm } }));
}
