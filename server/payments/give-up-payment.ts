import "server-only";
import { withMessagesOf } from "./message-context";
import { db } from "@/server/db/db";
import { applyPaymentFact } from "./apply-payment-fact";
import { checkPayment } from "./check-payment";
import { failStart } from "./fail-start";
import { providerOf } from "./providers";

/**
 * Ends a payment that waited too long. The provider cancels first, only then do we; when it says that the shopper
 * paid or is paying, it is asked instead (SEQR protocol section 6: codes 50, 51, 95).
 */
export async function giveUpPayment({ paymentId, at }: { paymentId: string; at: Date }): Promise<void> {
  const payment = await db().payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { provider: true, reference: true },
  });
  const { reference } = payment;
  if (!reference)
    return failStart({ paymentId, why: "the shop stopped before the provider had answered", at });
  const cancelled = await withMessagesOf(paymentId, async () =>
    providerOf(payment.provider)?.cancel({ reference }),
  );
  if (!cancelled?.ok) return;
  if (cancelled.value.outcome === "look-up") {
    await checkPayment({ paymentId, source: "watcher" });
    return;
  }
  if (cancelled.value.outcome === "already-cancelled") {
    const checked = await checkPayment({ paymentId, source: "watcher" });
    if (!checked.ok || checked.state !== "PENDING") return;
  }
  const fact = { kind: "expired", eventKey: `${reference}:EXPIRED`, reason: "not paid in time" } as const;
  await applyPaymentFact({ paymentId, fact, source: "watcher", at });
}
