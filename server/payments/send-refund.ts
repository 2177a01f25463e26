import "server-only";
import { withMessagesOf } from "./message-context";
import { currencies, money } from "@/core/money/money";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { enqueueAskRefund } from "./enqueue-ask-refund";
import { providerOf } from "./providers";
import { settleRefund } from "./settle-refund";

/**
 * Sends a refund to the provider, once. SENT is written first: a process that dies after it, or an answer that is
 * lost, leaves the refund UNKNOWN for a person, since sending again could pay twice (SEQR protocol section 6). Where
 * the provider can be asked about a refund, asking begins with SENT and settles what no message did.
 * Throws when the provider could not be reached at all, so that the job comes again.
 */
export async function sendRefund({ refundId }: { refundId: string }): Promise<void> {
  const refund = await db().refund.findUniqueOrThrow({
    where: { id: refundId },
    include: {
      payment: { select: { provider: true, reference: true, paidReference: true } },
      order: { select: { number: true } },
    },
  });
  const provider = providerOf(refund.payment.provider);
  if (refund.state === "SENT") {
    if (provider?.lookUpRefund) return;
    return settleRefund({ refundId, to: "UNKNOWN", code: "interrupted", who: "system", at: now() });
  }
  const { paidReference } = refund.payment;
  const reference = refund.payment.reference ?? refund.orderId;
  if (refund.state !== "REQUESTED") return;
  if (!provider || !paidReference)
    throw new Error(`refund ${refundId}: ${refund.payment.provider} is off or nothing was paid`);
  if (!(await move(refundId, "REQUESTED", "SENT", Boolean(provider.lookUpRefund)))) return;
  const currency = currencies.find((each) => each === refund.currency);
  if (!currency) throw new Error(`refund ${refundId} is in ${refund.currency}`);
  const amount = money(refund.amount, currency);
  const answer = await withMessagesOf(refund.paymentId, () =>
    provider.refund({ reference, paidReference, refundId, orderNumber: refund.order.number, amount }),
  );
  // Stays SENT: the provider's message settles it, or its answer when it is asked.
  if (answer.ok && answer.value.pending) return;
  if (answer.ok)
    return settleRefund({
      refundId,
      to: "DONE",
      reference: answer.value.reference,
      who: "system",
      at: now(),
    });
  const { kind, code, detail } = answer.failure;
  log.warn({ refund: refundId, kind, code }, "refund not made");
  if (kind === "retry" || kind === "configuration") {
    await move(refundId, "SENT", "REQUESTED");
    throw new Error(`refund not taken: ${code} ${detail}`);
  }
  await settleRefund({
    refundId,
    to: kind === "final" ? "REFUSED" : "UNKNOWN",
    code,
    who: "system",
    at: now(),
  });
}

async function move(id: string, from: string, to: string, ask = false): Promise<boolean> {
  return withTransaction(async (tx) => {
    const { count } = await tx.refund.updateMany({ where: { id, state: from }, data: { state: to } });
    if (count > 0 && ask) await enqueueAskRefund(tx, { refundId: id, asked: 0, at: now() });
    return count > 0;
  });
}
