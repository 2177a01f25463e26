import "server-only";
import type { SeqrInvoice } from "@/payments/seqr/requests";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { applyPaymentFact } from "@/server/payments/apply-payment-fact";
import { failStart } from "@/server/payments/fail-start";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import type { OrderIds } from "./order-draft";

/**
 * Sends the invoice of an order that is written down already (SEQR protocol 2.4, sendInvoice). Without an invoice the
 * order has FAILED and its hold is returned.
 */
export async function startSeqrPayment({
  ids,
  invoice,
}: {
  ids: OrderIds;
  invoice: SeqrInvoice;
}): Promise<{ ok: true; reference: string } | { ok: false }> {
  const { orderId, paymentId } = ids;
  const sent = await withMessagesOf(paymentId, async () => providers().seqr?.sendInvoice(invoice));
  if (!sent?.ok) {
    // An invoice that a lost answer hides was never shown to anybody, so nobody can pay it (protocol section 3).
    const { kind, code, detail } = sent?.failure ?? off;
    log.warn({ order: orderId, payment: paymentId, kind, code, detail }, "no invoice at SEQR");
    await failStart({ paymentId, why: `no invoice at SEQR: ${code}`, at: now() });
    return { ok: false };
  }
  const { reference, qrCode } = sent.value;
  await withTransaction((tx) => tx.payment.update({ where: { id: paymentId }, data: { code: qrCode } }));
  const fact = { kind: "started", eventKey: `${reference}:STARTED`, reference } as const;
  await applyPaymentFact({ paymentId, fact, source: "start", at: now() });
  return { ok: true, reference };
}

const off = { kind: "configuration", code: "off", detail: "SEQR is not configured" } as const;
