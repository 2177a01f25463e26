import "server-only";
import { timingSafeEqual, createHash } from "node:crypto";
import { parseNotification } from "@/payments/seqr/notification";
import { db } from "@/server/db/db";
import { log } from "@/server/log";
import { checkPayment } from "./check-payment";
import { withMessagesOf } from "./message-context";
import { recordMessage } from "./record-message";

export type SeqrNotification = { paymentId: string; secret: string; body: string };

/**
 * A hint, nothing more: whoever knows the secret may make us ask SEQR, never tell us what was paid (SEQR protocol
 * section 4). Gives false for an unknown payment or secret. When SEQR cannot be asked now, the watcher goes on asking.
 */
export async function receiveSeqrNotification({
  paymentId,
  secret,
  body,
}: SeqrNotification): Promise<boolean> {
  const payment = await db().payment.findUnique({
    where: { id: paymentId },
    select: { provider: true, notifySecret: true, reference: true },
  });
  if (!sameSecret(payment?.notifySecret ?? "", secret) || payment?.provider !== "seqr") return false;
  const { claimedReference } = parseNotification(body);
  if (claimedReference && claimedReference !== payment.reference) {
    log.warn({ payment: paymentId }, "the notification names another invoice; its body is ignored");
  }
  const started = performance.now();
  const checked = await checkPayment({ paymentId, source: "callback" });
  if (!checked.ok)
    log.warn(
      { payment: paymentId, code: checked.failure.code },
      "SEQR cannot be asked now; the watcher goes on",
    );
  await withMessagesOf(paymentId, async () =>
    recordMessage(
      {
        provider: "seqr",
        operation: "notification",
        url: `/api/seqr/notify/${paymentId}/•••`,
        status: 200,
        durationMs: Math.round(performance.now() - started),
        requestBody: body,
        responseBody: "",
      },
      "in",
    ),
  );
  return true;
}

/** Compares digests, so that neither content nor length shows in the time it takes. */
function sameSecret(ours: string, theirs: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(ours), digest(theirs)) && ours !== "";
}
