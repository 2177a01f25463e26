import "server-only";
import { withMessagesOf } from "./message-context";
import { db } from "@/server/db/db";
import { now } from "@/server/clock";
import { applyPaymentFact } from "./apply-payment-fact";
import { cancelOnDelivery } from "./cancel-on-delivery";
import { checkPayment } from "./check-payment";
import { providerOf } from "./providers";

export type CancelledPayment =
  | { ok: true; value: { state: string } }
  | {
      ok: false;
      error: { code: "not-found" | "not-open" | "paid" | "provider-unavailable"; detail: string };
    };

/**
 * Cancels a payment that waits for the shopper, at the provider first (SEQR protocol section 6), or one that was to be
 * made on delivery.
 */
export async function cancelPayment({
  paymentId,
  who,
}: {
  paymentId: string;
  who: string;
}): Promise<CancelledPayment> {
  const payment = await db().payment.findUnique({
    where: { id: paymentId },
    select: { provider: true, state: true, reference: true },
  });
  if (!payment) return refuse("not-found", "There is no such payment.");
  if (payment.state === "COD")
    return { ok: true, value: { state: await cancelOnDelivery({ paymentId, who }) } };
  if (payment.state !== "PENDING" || !payment.reference) {
    return refuse(
      "not-open",
      `The payment is ${payment.state}; only one that waits for the shopper or for delivery can be cancelled.`,
    );
  }
  const { reference } = payment;
  const cancelled = await withMessagesOf(paymentId, async () =>
    providerOf(payment.provider)?.cancel({ reference }),
  );
  if (!cancelled?.ok)
    return refuse("provider-unavailable", "The provider did not confirm. Nothing was cancelled; try again.");
  if (cancelled.value.outcome === "look-up") {
    const checked = await checkPayment({ paymentId, source: "admin" });
    const state = checked.ok ? checked.state : "PENDING";
    return state === "PAID" || state === "REVIEW"
      ? refuse("paid", "The shopper has paid already. Refund the order instead.")
      : refuse("provider-unavailable", "The shopper is paying right now. Look again in a moment.");
  }
  const fact = {
    kind: "cancelled",
    eventKey: `${payment.reference}:CANCELED`,
    reason: `cancelled by ${who}`,
  } as const;
  const applied = await applyPaymentFact({ paymentId, fact, source: "admin", at: now() });
  return { ok: true, value: { state: applied.state } };
}

function refuse(
  code: Extract<CancelledPayment, { ok: false }>["error"]["code"],
  detail: string,
): CancelledPayment {
  return { ok: false, error: { code, detail } };
}
