import { isCurrency, money, type Money } from "@/core/money/money";
import type { LookUp, PaymentFact, RefundOutcome } from "@/core/payment/provider";
import type { InpostTransaction } from "./answers";
import type { InpostOrderEvent } from "./wire/order-event";
import type { InpostTransactionEvent } from "./wire/transaction-event";

/**
 * What an order event says about the payment of our order (protocol 3.9, 5.2); undefined when it says nothing.
 * Statuses that are not known are `unknown`. Event keys are `<order>:event:<event id>`.
 */
export function orderEventToFact(orderId: string, event: InpostOrderEvent): PaymentFact | undefined {
  const { paymentStatus: status, paymentReference, paymentId } = event;
  const eventKey = `${orderId}:event:${event.eventId}`;
  const reason = `InPost Pay tells ${(status ?? "").slice(0, 60)}`;
  // Money that moved counts more than what became of the order.
  if (event.orderStatus === "ORDER_REJECTED" && status !== "AUTHORIZED")
    return { kind: "cancelled", eventKey, reason: "the order was rejected at InPost Pay" };
  switch (status) {
    case "AUTHORIZED":
      return {
        kind: "paid",
        eventKey,
        paidReference: paymentId ?? paymentReference ?? orderId,
        paid: undefined,
      };
    case "COD":
      return { kind: "on-delivery", eventKey };
    case "DECLINED":
    case "ERROR":
    case "FAILED":
    case "CANCELLED":
      // The try is over; the order is open to another one (protocol 5.4).
      return { kind: "declined", eventKey, reason };
    case undefined:
    case "UNPAID":
    case "STARTED":
    case "PENDING":
      return status === undefined ? undefined : { kind: "pending", eventKey };
    default:
      return { kind: "unknown", eventKey, reason };
  }
}

/** What a payment webhook says (protocol 3.11); undefined for refunds and settlements. */
export function transactionEventToFact(event: InpostTransactionEvent): PaymentFact | undefined {
  if (event.type !== "PAYMENT_AUTHORIZED" && event.type !== "PAYMENT_DECLINED") return undefined;
  const { orderReference, paymentId, paymentReference, status, amount, currency } = event;
  const paidReference = paymentId || paymentReference || orderReference;
  const eventKey = `${orderReference}:webhook:${paidReference}:${event.type}`;
  return event.type === "PAYMENT_AUTHORIZED"
    ? { kind: "paid", eventKey, paidReference, ...paidSum(amount, currency) }
    : { kind: "declined", eventKey, reason: `InPost Pay tells ${status || event.type}` };
}

const paidStatuses = ["AUTHORIZED", "CAPTURED", "REFUNDED", "PARTIALLY_REFUNDED"];
const openStatuses = ["PENDING", "CARD_VERIFIED"];

/** The transaction that took the money, out of a list of one order's tries. */
export function findPaid(transactions: readonly InpostTransaction[]): InpostTransaction | undefined {
  return transactions.find(({ status }) => paidStatuses.includes(status));
}

const refundEnds: Record<string, RefundOutcome> = {
  SUCCESS: "done",
  COMPLETED: "done",
  REFUNDED: "done",
  FAILED: "refused",
  DECLINED: "refused",
  CANCELLED: "refused",
  ERROR: "refused",
};

/**
 * How one refund stands in the transactions of its order (protocol 2.11). A transaction given back whole tells that all
 * refunds of it are done, should an operation not carry our id. A status that is not known counts as pending.
 */
export function toRefundOutcome(
  { reference, refundId }: { reference: string; refundId: string },
  transactions: readonly InpostTransaction[],
): RefundOutcome {
  const own = transactions.filter(({ orderId }) => orderId === reference);
  const operation = own.flatMap(({ operations }) => operations).find(({ id }) => id === refundId);
  if (operation) return refundEnds[operation.status.toUpperCase()] ?? "pending";
  return findPaid(own)?.status === "REFUNDED" ? "done" : "unseen";
}

/**
 * What the transactions of one order say together (protocol 2.11): money taken stands above everything, a try that is
 * running above one that ended, and no try at all means that the shopper has not paid yet.
 */
export function toLookUp(
  { reference, version, posId }: { reference: string; version: number; posId: string },
  transactions: readonly InpostTransaction[],
): LookUp {
  const own = transactions.filter(({ orderId }) => orderId === reference);
  const telling = findPaid(own) ?? own.find(({ status }) => openStatuses.includes(status)) ?? newest(own);
  if (!telling) return { fact: { kind: "pending", eventKey: `${reference}:no-transaction` }, version };
  return { fact: transactionFact(reference, posId, telling), version };
}

function transactionFact(reference: string, posId: string, transaction: InpostTransaction): PaymentFact {
  const { transactionId, status } = transaction;
  const short = status.slice(0, 60);
  const eventKey = `${reference}:${transactionId}:${short}`;
  if (paidStatuses.includes(status)) {
    const sum = paidSum(transaction.amount, transaction.currency);
    const foreign = transaction.posId !== undefined && transaction.posId !== posId;
    const mismatch = foreign ? `the transaction is of point of sale ${transaction.posId}` : sum.mismatch;
    // A later refund does not make it another payment.
    const paidKey = `${reference}:${transactionId}:AUTHORIZED`;
    const paid = { kind: "paid" as const, eventKey: paidKey, paidReference: transactionId, paid: sum.paid };
    return mismatch === undefined ? paid : { ...paid, mismatch };
  }
  if (openStatuses.includes(status)) return { kind: "pending", eventKey };
  const reason = `InPost Pay tells ${short}`;
  if (status === "DECLINED") return { kind: "declined", eventKey, reason };
  if (status === "CANCELLED") return { kind: "cancelled", eventKey, reason };
  return { kind: "unknown", eventKey, reason };
}

function newest(transactions: readonly InpostTransaction[]): InpostTransaction | undefined {
  const time = ({ createdAt }: InpostTransaction) => createdAt?.getTime() ?? 0;
  return [...transactions].sort((one, other) => time(other) - time(one))[0];
}

function paidSum(amount: number, currency: string): { paid: Money | undefined; mismatch?: string } {
  if (isCurrency(currency)) return { paid: money(amount, currency) };
  return { paid: undefined, mismatch: `paid in ${currency.slice(0, 10)}` };
}
