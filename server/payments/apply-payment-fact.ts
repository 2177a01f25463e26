import "server-only";
import { canMove } from "@/core/states";
import { paymentMoves, type PaymentState, triesAgain } from "@/core/payment/payment-states";
import type { FactSource, PaymentFact } from "@/core/payment/provider";
import { withTransaction } from "@/server/db/transaction";
import type { Tx } from "@/server/db/connect";
import { applyAtTill } from "@/server/till/apply-at-till";
import { announcePayment } from "./announce-payment";
import { applyOnDelivery } from "./apply-on-delivery";
import { applyPaid } from "./apply-paid";
import { applyUnpaid } from "./apply-unpaid";
import { movePayment } from "./move-payment";
import { type PaymentRecord, readPayment } from "./payment-record";
import { recordFact } from "./record-fact";

export type ApplyFact = { paymentId: string; fact: PaymentFact; source: FactSource; at: Date };

/** `changed` is false when the fact was known already, says nothing new, or comes too late to matter. */
export type AppliedFact = { changed: boolean; state: PaymentState; variantIds: string[] };

/**
 * The one way in for everything a provider says about a payment. Applies a fact once, whoever brings it and however
 * often: state, stock, ledger, history and jobs change in one transaction, then open pages are told.
 * Throws when there is no such payment.
 */
export async function applyPaymentFact(apply: ApplyFact): Promise<AppliedFact> {
  const { applied, payment } = await withTransaction((tx) => applyFactIn(tx, apply));
  if (applied.changed) await announcePayment(payment, applied.variantIds);
  return applied;
}

/** The same inside the caller's transaction; the caller tells the pages after the commit. */
export async function applyFactIn(
  tx: Tx,
  { paymentId, fact, source, at }: ApplyFact,
): Promise<{ applied: AppliedFact; payment: PaymentRecord }> {
  // Two facts at once: the second finds the payment's version moved on, and reads again.
  for (let attempt = 0; attempt < 5; attempt++) {
    const payment = await readPayment(tx, paymentId);
    if (!payment) throw new Error(`no payment ${paymentId}`);
    const applied = await applyTo(tx, payment, fact, source, at);
    if (applied) return { applied, payment };
  }
  throw new Error(`payment ${paymentId} kept changing`);
}

/** Undefined when somebody moved the payment in between. */
async function applyTo(
  tx: Tx,
  payment: PaymentRecord,
  fact: PaymentFact,
  source: FactSource,
  at: Date,
): Promise<AppliedFact | undefined> {
  const unchanged = { changed: false, state: payment.state, variantIds: [] };
  const target = targetState(payment, fact);
  if (target === payment.state || !canMove(paymentMoves, payment.state, target)) {
    await recordFact(tx, payment, fact, source, at);
    return unchanged;
  }
  const moved = await movePayment(tx, payment, target, fact, source, at);
  if (!moved) return undefined;
  await recordFact(tx, payment, fact, source, at);
  const variantIds = await followUp(tx, payment, target, fact, { source, at });
  return { changed: true, state: target, variantIds };
}

/** What a move brings with it: stock, order, jobs. Gives the variants whose stock changed. */
async function followUp(
  tx: Tx,
  payment: PaymentRecord,
  target: PaymentState,
  fact: PaymentFact,
  { source, at }: { source: FactSource; at: Date },
): Promise<string[]> {
  if (target === "PENDING" || target === "STARTING") return [];
  if (payment.orderChannel === "till") return applyAtTill(tx, payment, target, fact, { who: source, at });
  if (target === "COD") return applyOnDelivery(tx, payment, source, at);
  if (target === "PAID" || target === "REVIEW") return applyPaid(tx, payment, target, source, at);
  return applyUnpaid(tx, payment, target, reasonOf(fact), source, at);
}

/** Which state a fact asks for. Money that does not fit the order is for a person to look at. */
export function targetState(
  payment: Pick<PaymentRecord, "provider" | "state" | "amount" | "currency">,
  fact: PaymentFact,
): PaymentState {
  switch (fact.kind) {
    case "started":
      return "PENDING";
    case "paid": {
      // A receipt may leave out the sum; then the reference alone must do (SEQR protocol section 4, rule 7).
      const fits =
        !fact.paid || (fact.paid.amount === payment.amount && fact.paid.currency === payment.currency);
      return fits && !fact.mismatch ? "PAID" : "REVIEW";
    }
    case "on-delivery":
      return "COD";
    case "declined":
      // The try is over, the order is not: the hold stays until the payment's own end.
      return triesAgain(payment.provider) ? payment.state : "DECLINED";
    case "cancelled":
      return "CANCELLED";
    case "expired":
      return "EXPIRED";
    case "pending":
    case "unknown":
      return payment.state;
  }
}

function reasonOf(fact: PaymentFact): string {
  return "reason" in fact ? fact.reason : fact.kind;
}
