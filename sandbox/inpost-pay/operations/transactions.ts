import { ok, type ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { selectTransactions } from "@sandbox/inpost-pay/rules/select-transactions";
import type { Operation, Transaction } from "@sandbox/inpost-pay/types";
import { wireNumber } from "@sandbox/inpost-pay/wire/minor";
import type { Sandbox } from "@sandbox/lib/sandbox";

const time = (ms: number): string => new Date(ms).toISOString();

const writeOperation = ({ externalOperationId, type, status, amount, at }: Operation) => ({
  external_operation_id: externalOperationId,
  type,
  status,
  amount: wireNumber(amount),
  currency: "PLN",
  operation_date: time(at),
});

function paymentOf({ paymentId, status, amount, createdAt }: Transaction): Operation {
  const failed = status === "DECLINED" || status === "CANCELLED";
  return {
    externalOperationId: paymentId,
    type: "PAYMENT",
    status: status === "PENDING" ? "PENDING" : failed ? "FAILED" : "SUCCESS",
    amount,
    at: createdAt,
  };
}

function write({ inpostPay: { orders, merchants } }: Sandbox, transaction: Transaction, status: string) {
  const { transactionId, paymentReference, createdAt, amount, method, orderId, refunds } = transaction;
  const order = orders.get(orderId);
  return {
    transaction_id: transactionId,
    merchant_pos_id: merchants.get(transaction.merchantExternalId)?.posId ?? "",
    external_transaction_id: paymentReference,
    description: order?.customerOrderId ?? orderId,
    status,
    created_date: time(createdAt),
    amount: wireNumber(amount),
    currency: "PLN",
    payment_method: method,
    order_id: `${orderId}|${order?.inpostOrderId ?? ""}`,
    operations: [paymentOf(transaction), ...refunds].map(writeOperation),
  };
}

/** 2.11: a page of transactions. `per_page` of the answer is how many are on it (protocol section 10, 11). */
export const listTransactions: ApiOperation = {
  name: "transactions",
  run({ sandbox, merchant, query, faults }) {
    const own = sandbox.inpostPay.transactions
      .all()
      .filter(({ merchantExternalId }) => merchantExternalId === merchant.merchantExternalId);
    const { count, page, items } = selectTransactions(own, query, merchant.posId);
    const unknown = faults["unknown-enum"] && (faults["unknown-enum"].status ?? "BRAND_NEW");
    const written = items.map((transaction) => write(sandbox, transaction, unknown ?? transaction.status));
    return ok({ count, page, per_page: items.length, items: written });
  },
};
