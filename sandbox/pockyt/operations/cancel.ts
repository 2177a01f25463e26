import type { Sandbox } from "@sandbox/lib/sandbox";
import { findTransaction } from "@sandbox/pockyt/operations/find-transaction";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import { refundedOf } from "@sandbox/pockyt/rules/settle";
import { moveMoney, saveTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction } from "@sandbox/pockyt/types";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import { nextTransactionNo } from "@sandbox/pockyt/wire/transaction-no";

function close(sandbox: Sandbox, transaction: Transaction): Transaction {
  const { status, personId, wallet, amount } = transaction;
  // A wallet that deals has the money already; it gives it back without a refund's row, for nothing was booked.
  if (status === "dealing" && personId !== null && wallet !== null)
    moveMoney(sandbox, { personId, wallet }, amount);
  return saveTransaction(sandbox, { ...transaction, status: "closed", endedBy: "shop", dealingUntil: null });
}

function giveBack(sandbox: Sandbox, transaction: Transaction): Transaction | Refusal {
  const { personId, wallet } = transaction;
  const left = transaction.amount - refundedOf(transaction);
  if (left === 0 || personId === null || wallet === null) return new Refusal("000040", "transactionStatus");
  moveMoney(sandbox, { personId, wallet }, left);
  const now = sandbox.clock.now();
  const refund = {
    transactionNo: nextTransactionNo(sandbox.meta, now),
    reference: null,
    amount: left,
    at: now,
    status: "success" as const,
    dueAt: null,
    void: true,
  };
  return saveTransaction(sandbox, {
    ...transaction,
    status: sandbox.pockyt.settings().cancelledStatus,
    endedBy: "shop",
    refunds: [...transaction.refunds, refund],
  });
}

function cancelNow(sandbox: Sandbox, transaction: Transaction): Transaction | Refusal {
  switch (transaction.status) {
    case "init":
    case "pending":
    case "dealing":
      return close(sandbox, transaction);
    case "success":
      return giveBack(sandbox, transaction);
    case "failed":
      return new Refusal("000040", "transactionStatus");
    case "closed":
    case "reversed":
      // Whoever got no answer asks again: nothing more happens.
      return transaction;
  }
}

/** E4: closes what is not paid; what is paid is given back whole (protocol section 3.4). */
export const cancel: Operation = {
  name: "cancel",
  required: [],
  message: "cancel success ",
  run(call) {
    const found = findTransaction(call);
    if (found instanceof Refusal) return { result: found };
    const cancelled = cancelNow(call.sandbox, found);
    if (cancelled instanceof Refusal) return { result: cancelled, transaction: found };
    const { transactionNo, reference, amount, status } = cancelled;
    const result = { transactionNo, reference, amount: amount / 100, currency: "USD", status };
    return { result, transaction: cancelled };
  },
};
