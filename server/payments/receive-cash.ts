import "server-only";
import { money } from "@/core/money/money";
import { cashReference } from "@/core/payment/payment-states";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { log } from "@/server/log";
import { applyPaymentFact } from "./apply-payment-fact";

export type ReceivedCash =
  | { ok: true; value: { state: string } }
  | { ok: false; error: { code: "not-found" | "not-on-delivery"; detail: string } };

/** The carrier brought the cash of an order that is paid on delivery: it becomes paid (R19). */
export async function receiveCash({
  paymentId,
  who,
}: {
  paymentId: string;
  who: string;
}): Promise<ReceivedCash> {
  const payment = await db().payment.findUnique({
    where: { id: paymentId },
    select: { state: true, amount: true },
  });
  if (!payment) return { ok: false, error: { code: "not-found", detail: "There is no such payment." } };
  if (payment.state !== "COD") {
    const detail = `The payment is ${payment.state}; only one that is paid on delivery brings cash.`;
    return { ok: false, error: { code: "not-on-delivery", detail } };
  }
  const fact = {
    kind: "paid",
    eventKey: `${paymentId}:CASH`,
    paidReference: cashReference,
    // Cash on delivery is offered in PLN only.
    paid: money(payment.amount, "PLN"),
  } as const;
  const { state } = await applyPaymentFact({ paymentId, fact, source: "admin", at: now() });
  log.info({ event: "cash-received", payment: paymentId, staff: who });
  return { ok: true, value: { state } };
}
