import "server-only";
import type { RefundOutcome } from "@/core/payment/provider";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { enqueueAskRefund } from "./enqueue-ask-refund";
import { withMessagesOf } from "./message-context";
import { providerOf } from "./providers";
import { settleRefund } from "./settle-refund";

// InPost works on no refund at night (protocol 2.11); over a weekend a bank may take longer.
const giveUpMs = 3 * 24 * 3_600_000;
const open = ["REQUESTED", "SENT", "UNKNOWN"];

/**
 * Asks the provider how a refund stands that nobody has settled: the net under a webhook that never came and under an
 * answer that was lost. Asks again later while it is open; after three days it is left to a person.
 */
export async function askRefund({ refundId, asked }: { refundId: string; asked: number }): Promise<void> {
  const refund = await db().refund.findUniqueOrThrow({
    where: { id: refundId },
    select: {
      state: true,
      createdAt: true,
      paymentId: true,
      orderId: true,
      payment: { select: { provider: true, reference: true } },
    },
  });
  if (!open.includes(refund.state)) return;
  const outcome = refund.state === "REQUESTED" ? "unseen" : await lookUp(refundId, refund);
  const at = now();
  if (outcome === "done")
    return settleRefund({ refundId, to: "DONE", reference: refundId, who: "watcher", at });
  if (outcome === "refused")
    return settleRefund({ refundId, to: "REFUSED", code: "REFUND_DECLINED", who: "watcher", at });
  if (at.getTime() - refund.createdAt.getTime() < giveUpMs) {
    await withTransaction((tx) => enqueueAskRefund(tx, { refundId, asked: asked + 1, at }));
  } else {
    await settleRefund({ refundId, to: "UNKNOWN", code: "undecided", who: "watcher", at });
  }
}

async function lookUp(
  refundId: string,
  {
    paymentId,
    orderId,
    payment,
  }: { paymentId: string; orderId: string; payment: { provider: string; reference: string | null } },
): Promise<RefundOutcome> {
  const provider = providerOf(payment.provider);
  const reference = payment.reference ?? orderId;
  const looked = await withMessagesOf(paymentId, async () =>
    provider?.lookUpRefund?.({ reference, refundId }),
  );
  if (looked?.ok) return looked.value;
  log.warn({ refund: refundId, code: looked?.failure.code ?? "off" }, "a refund cannot be looked up now");
  return "pending";
}
