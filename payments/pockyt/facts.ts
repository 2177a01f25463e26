import type { Money } from "@/core/money/money";
import type { PaymentFact } from "@/core/payment/provider";
import { readStatus } from "./status";

/** What any message tells of a transaction. `amount` undefined: in no currency of the shop, see `amountText`. */
export type Told = {
  transactionNo: string;
  reference?: string;
  rawStatus: string;
  amount: Money | undefined;
  amountText: string;
  /** Money went back: the transaction was voided or given back whole. */
  voided?: boolean;
};

/** `reference` is what was asked by: the transaction number, or ours. `orderNumber` begins our reference. */
export type Asked = { reference: string; orderNumber: string };

/**
 * A status in the shop's words (protocol 3.9). Only `success` is money (R1); what is not known is `unknown`, never
 * failed (R12). Event keys are `<transactionNo>:<status>`, the same for answer, poll and notification.
 */
export function toFact(asked: Asked, told: Told): PaymentFact {
  const short = told.rawStatus.slice(0, 60);
  const eventKey = `${told.transactionNo}:${short}`;
  switch (readStatus(told.rawStatus)) {
    case "init":
    case "pending":
    case "dealing":
      return { kind: "pending", eventKey };
    case "success": {
      const mismatch = findMismatch(asked, told);
      const paid = { kind: "paid" as const, eventKey, paidReference: told.transactionNo, paid: told.amount };
      return mismatch === undefined ? paid : { ...paid, mismatch };
    }
    case "failed":
      return { kind: "declined", eventKey, reason: "declined in the wallet" };
    case "closed":
    case "reversed": {
      const reason = told.voided ? "charged and given back" : "cancelled, or its time is over";
      return { kind: "cancelled", eventKey, reason };
    }
    case "unknown":
      return { kind: "unknown", eventKey, reason: `Pockyt tells ${short}` };
  }
}

function findMismatch(
  asked: Asked,
  { transactionNo, reference, amount, amountText }: Told,
): string | undefined {
  if (asked.reference !== transactionNo && asked.reference !== reference)
    return `the answer is about transaction ${transactionNo}`;
  if (reference !== undefined && !belongs(reference, asked.orderNumber))
    return `the payment is for ${reference.slice(0, 40)}`;
  return amount === undefined ? `paid ${amountText}` : undefined;
}

// Each attempt has a reference of its own: the order's number with a suffix (protocol 3.9).
function belongs(reference: string, orderNumber: string): boolean {
  return orderNumber === "" || reference === orderNumber || reference.startsWith(`${orderNumber}-`);
}
