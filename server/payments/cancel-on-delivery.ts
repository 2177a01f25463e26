import "server-only";
import { now } from "@/server/clock";
import { applyPaymentFact } from "./apply-payment-fact";

/**
 * Cancels an order that was to be paid on delivery. No money has moved, so nobody need be asked first: the pieces go
 * back on the shelf, and the app hears of it by a job. Gives the payment's state.
 */
export async function cancelOnDelivery({
  paymentId,
  who,
}: {
  paymentId: string;
  who: string;
}): Promise<string> {
  const fact = {
    kind: "cancelled",
    eventKey: `${paymentId}:CANCELLED-ON-DELIVERY`,
    reason: `cancelled by ${who}`,
  } as const;
  const { state } = await applyPaymentFact({ paymentId, fact, source: "admin", at: now() });
  return state;
}
