import { fromDecimal, isCurrency, money, type Money } from "@/core/money/money";
import type { PaymentFact } from "@/core/payment/provider";
import type { SeqrReceiptAnswer, StatusAnswer } from "./answers";

type Asked = { reference: string; orderNumber: string };

/**
 * A getPaymentStatus answer in the shop's words (protocol 2.7). Only PAID is paid; a status that we never cause or do
 * not know is `unknown`: keep waiting and tell somebody. Event keys are `<invoiceReference>:<status>`.
 */
export function toFact(asked: Asked, answer: StatusAnswer): PaymentFact {
  const eventKey = `${asked.reference}:${answer.rawStatus.slice(0, 60)}`;
  switch (answer.status) {
    case "ISSUED":
      return { kind: "pending", eventKey };
    case "PAID":
      return paidFact(asked, answer, eventKey);
    case "CANCELED":
      return {
        kind: "cancelled",
        eventKey,
        reason: "cancelled by the shopper, by the shop or reversed by SEQR",
      };
    case "FAILED":
      return { kind: "declined", eventKey, reason: "refused by the shopper's bank" };
    case "PENDING_ISSUER_ACKNOWLEDGE":
      return { kind: "unknown", eventKey, reason: "SEQR waits for an acknowledgment of the invoice" };
    case "RESERVED":
      return { kind: "unknown", eventKey, reason: "SEQR reserved the money, which this shop never asks for" };
    case undefined:
      return {
        kind: "unknown",
        eventKey,
        reason: `SEQR answered an unknown status: ${answer.rawStatus.slice(0, 60)}`,
      };
  }
}

function paidFact(asked: Asked, { paidReference, receipt }: StatusAnswer, eventKey: string): PaymentFact {
  const known = receipt === "unreadable" ? undefined : receipt;
  const paid = receiptTotal(known);
  const mismatch = findMismatch(asked, { paidReference, receipt, paid });
  return { kind: "paid", eventKey, paidReference: paidReference ?? "", paid, ...(mismatch && { mismatch }) };
}

/** Every part of a receipt may be absent (protocol 2.3), but what is there must be this order's. */
function findMismatch(
  asked: Asked,
  {
    paidReference,
    receipt,
    paid,
  }: Pick<StatusAnswer, "paidReference" | "receipt"> & { paid: Money | undefined },
): string | undefined {
  if (!paidReference) return "PAID without a payment reference";
  if (receipt === "unreadable") return "the receipt cannot be read";
  if (!receipt) return undefined;
  const { invoiceReference, clientInvoiceId, total } = receipt;
  if (invoiceReference && invoiceReference !== asked.reference)
    return `the receipt is for invoice ${invoiceReference}`;
  if (clientInvoiceId && clientInvoiceId !== asked.orderNumber)
    return `the receipt is for order ${clientInvoiceId}`;
  return total && !paid ? `the receipt is over ${total.value} ${total.currency}` : undefined;
}

function receiptTotal(receipt: SeqrReceiptAnswer | undefined): Money | undefined {
  if (!receipt?.total || !isCurrency(receipt.total.currency)) return undefined;
  const amount = fromDecimal(receipt.total.value);
  return amount === undefined ? undefined : money(amount, receipt.total.currency);
}
