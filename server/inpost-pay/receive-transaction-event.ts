import "server-only";
import { transactionEventToFact } from "@/payments/inpost-pay/facts";
import type { InpostTransactionEvent } from "@/payments/inpost-pay/wire/transaction-event";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { log } from "@/server/log";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { settleRefund } from "@/server/payments/settle-refund";

/**
 * News of money (protocol 3.11): a refund of ours that ended, a payment's fact, or a settlement, which is kept as the
 * message it came in. What it names and we do not know is logged and no error. Gives the payment concerned.
 */
export async function receiveTransactionEvent({
  event,
}: {
  event: InpostTransactionEvent;
}): Promise<{ paymentId?: string }> {
  switch (event.type) {
    case "PAYMENT_AUTHORIZED":
    case "PAYMENT_DECLINED":
      return applyPayment(event);
    case "REFUND":
    case "REFUND_DECLINED":
      return endRefund(event);
    case "SETTLEMENT":
      log.info({ settlement: event.settlementId, amount: event.amount }, "InPost Pay settled");
      return {};
  }
}

async function applyPayment(
  event: Extract<InpostTransactionEvent, { orderReference: string }>,
): Promise<{ paymentId?: string }> {
  const payment = await db().payment.findUnique({
    where: { provider_reference: { provider: "inpost-pay", reference: event.orderReference } },
    select: { id: true },
  });
  const fact = transactionEventToFact(event);
  if (!payment || !fact) return unknown(event.type);
  await applyPaymentFact({ paymentId: payment.id, fact, source: "callback", at: now() });
  return { paymentId: payment.id };
}

async function endRefund(
  event: Extract<InpostTransactionEvent, { refundReference: string }>,
): Promise<{ paymentId?: string }> {
  const refund = await db().refund.findFirst({
    where: { id: event.refundReference, payment: { provider: "inpost-pay" } },
    select: { id: true, paymentId: true, amount: true },
  });
  if (!refund) return unknown(event.type);
  if (refund.amount !== event.amount)
    log.warn({ refund: refund.id, told: event.amount }, "InPost Pay tells another amount of a refund");
  await settleRefund({
    refundId: refund.id,
    to: event.type === "REFUND" ? "DONE" : "REFUSED",
    reference: event.operationId || undefined,
    ...(event.type === "REFUND_DECLINED" && { code: "REFUND_DECLINED" }),
    who: "callback",
    at: now(),
  });
  return { paymentId: refund.paymentId };
}

function unknown(type: string): { paymentId?: string } {
  log.warn({ type }, "InPost Pay tells of a transaction that the shop does not know");
  return {};
}
