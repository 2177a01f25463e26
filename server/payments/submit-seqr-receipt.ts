import "server-only";
import { db } from "@/server/db/db";
import { orderMail } from "@/server/mail/order-mail";
import { readOrderForMail } from "@/server/mail/read-order-for-mail";
import { withMessagesOf } from "./message-context";
import { providers } from "./providers";

/** Sends the shopper's receipt to SEQR after PAID (protocol section 6). Throws when it was not taken: the job repeats. */
export async function submitSeqrReceipt({ paymentId }: { paymentId: string }): Promise<void> {
  const { seqr } = providers();
  const payment = await db().payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { orderId: true, paidReference: true },
  });
  const { paidReference } = payment;
  if (!seqr || !paidReference)
    throw new Error(`receipt of payment ${paymentId}: SEQR is off or nothing was paid`);
  const content = orderMail("confirmation", await readOrderForMail(payment.orderId)).html;
  const sent = await withMessagesOf(paymentId, () =>
    seqr.submitReceipt({ paidReference, receipt: { mimeType: "text/html", content } }),
  );
  if (!sent.ok) throw new Error(`receipt not taken: ${sent.failure.code} ${sent.failure.detail}`);
}
