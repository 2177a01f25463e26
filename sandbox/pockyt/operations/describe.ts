import type { Json } from "@sandbox/pockyt/operations/operation";
import { refundedOf, voidedOf } from "@sandbox/pockyt/rules/settle";
import type { Refund, Transaction } from "@sandbox/pockyt/types";
import { toDecimal } from "@sandbox/pockyt/wire/minor";
import { wireTime } from "@sandbox/pockyt/wire/time";

const money = { currency: "USD", settleCurrency: "USD" };

/** The transaction object of protocol section 3.1. */
export function describeTransaction(transaction: Transaction): Json {
  const { merchantNo, storeNo, storeAdminNo, reference, transactionNo, paidAt, createdAt } = transaction;
  return {
    amount: toDecimal(transaction.amount),
    createTime: wireTime(createdAt),
    ...money,
    ...{ merchantNo, storeNo, storeAdminNo, reference, transactionNo },
    originalTransactionNo: null,
    paymentTime: paidAt === null ? null : wireTime(paidAt),
    refundAmount: toDecimal(refundedOf(transaction) - voidedOf(transaction)),
    voidAmount: toDecimal(voidedOf(transaction)),
    transactionStatus: transaction.status,
    transactionType: "payment",
  };
}

/** A refund as a transaction object of its own, as the list has it. */
export function describeRefund(transaction: Transaction, refund: Refund): Json {
  return {
    ...describeTransaction(transaction),
    amount: toDecimal(refund.amount),
    createTime: wireTime(refund.at),
    paymentTime: wireTime(refund.at),
    reference: refund.reference,
    refundAmount: "0.00",
    voidAmount: "0.00",
    transactionNo: refund.transactionNo,
    originalTransactionNo: transaction.transactionNo,
    transactionStatus: refund.status,
    transactionType: refund.void ? "void" : "refund",
  };
}

/** `refundInfo` of tran-query (section 3.3): what has been paid back, absent while nothing has. */
export function refundInfo({ refunds }: Transaction): Json {
  const rows = refunds
    .filter(({ status }) => status === "success")
    .map((refund) => ({
      refundTransactionId: refund.transactionNo,
      refundReference: refund.reference,
      refundAmount: toDecimal(refund.amount),
      ...money,
    }));
  return rows.length > 0 ? { refundInfo: rows } : {};
}
