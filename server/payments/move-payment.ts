import "server-only";
import { openPaymentStates, type PaymentState } from "@/core/payment/payment-states";
import type { FactSource, PaymentFact } from "@/core/payment/provider";
import type { Tx } from "@/server/db/connect";
import { writeHistory } from "./write-history";
import type { PaymentRecord } from "./payment-record";

/** Moves a payment from the state it was read in. Gives false when somebody moved it first. */
export async function movePayment(
  tx: Tx,
  payment: PaymentRecord,
  to: PaymentState,
  fact: PaymentFact,
  source: FactSource,
  at: Date,
): Promise<boolean> {
  // The till has a watcher of its own.
  const watched = openPaymentStates.includes(to) && payment.orderChannel !== "till";
  const reference = fact.kind === "started" ? fact.reference : payment.reference;
  const paidReference = fact.kind === "paid" ? fact.paidReference : null;
  const rows = await tx.$executeRaw`
    UPDATE "Payment" SET "state" = ${to}, "version" = "version" + 1, "reference" = ${reference},
      "paidReference" = COALESCE(${paidReference}, "paidReference"),
      "nextPollAt" = ${watched ? at : null}, "settledAt" = ${openPaymentStates.includes(to) ? null : at}
    WHERE "id" = ${payment.id} AND "state" = ${payment.state} AND "version" = ${payment.version}`;
  if (rows === 0) return false;
  const why = "reason" in fact ? fact.reason : fact.kind;
  await writeHistory(
    tx,
    payment.orderId,
    [{ subject: "payment", subjectId: payment.id, from: payment.state, to, who: source, why }],
    at,
  );
  return true;
}
