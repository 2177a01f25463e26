import type { ActiveFaults } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { findTransaction } from "@sandbox/pockyt/operations/find-transaction";
import type { Json, Operation } from "@sandbox/pockyt/operations/operation";
import { wrongValue } from "@sandbox/pockyt/operations/values";
import { refundedOf } from "@sandbox/pockyt/rules/settle";
import { moveMoney, saveTransaction } from "@sandbox/pockyt/transactions";
import type { Refund, Transaction } from "@sandbox/pockyt/types";
import { toDecimal, toMinor } from "@sandbox/pockyt/wire/minor";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import { nextTransactionNo } from "@sandbox/pockyt/wire/transaction-no";

const PENDING_MS = 5_000;

function describe(transaction: Transaction, refund: Refund): Json {
  return {
    status: refund.status,
    amount: toDecimal(transaction.amount),
    refundAmount: toDecimal(refund.amount),
    refundTransactionNo: refund.transactionNo,
    refundReference: refund.reference,
    transactionNo: transaction.transactionNo,
    reference: transaction.reference,
    currency: "USD",
    settleCurrency: "USD",
  };
}

/** A reference that was used before: the same refund is the same answer, another one is 000022 (protocol section 3.5). */
function repeated(transaction: Transaction, reference: string, amount: number): Refund | Refusal | null {
  const known = transaction.refunds.find((refund) => refund.reference === reference);
  if (!known || reference === "") return null;
  return known.amount === amount ? known : new Refusal("000022", "refundReference");
}

function book(
  sandbox: Sandbox,
  transaction: Transaction,
  { reference, amount, faults }: { reference: string; amount: number; faults: ActiveFaults },
): { transaction: Transaction; refund: Refund } | Refusal {
  const { personId, wallet, status } = transaction;
  if (status !== "success" || personId === null || wallet === null)
    return new Refusal("000040", "transactionStatus");
  if (amount > transaction.amount - refundedOf(transaction)) return new Refusal("000023", "refundAmount");
  const now = sandbox.clock.now();
  const outcome = faults["refund-failed"] ? "failed" : faults["refund-pending"] ? "pending" : "success";
  if (outcome === "success") moveMoney(sandbox, { personId, wallet }, amount);
  const refund: Refund = {
    transactionNo: nextTransactionNo(sandbox.meta, now),
    reference: reference || null,
    amount,
    at: now,
    status: outcome,
    dueAt: outcome === "pending" ? now + PENDING_MS : null,
    void: false,
  };
  const changed = { ...transaction, refunds: [...transaction.refunds, refund] };
  return { transaction: saveTransaction(sandbox, changed), refund };
}

/** E5: gives back all or a part; `refundReference` makes a repeat harmless (protocol section 3.5). */
export const refund: Operation = {
  name: "refund",
  required: ["refundAmount", "currency", "settleCurrency"],
  message: "refund success ",
  wrongValue,
  run(call) {
    const { sandbox, parameters, faults } = call;
    const found = findTransaction(call);
    if (found instanceof Refusal) return { result: found };
    const reference = parameters.refundReference ?? "";
    const amount = toMinor(parameters.refundAmount ?? "") ?? 0;
    const before = repeated(found, reference, amount);
    if (before instanceof Refusal) return { result: before, transaction: found };
    if (before) return { result: describe(found, before), transaction: found };
    const booked = book(sandbox, found, { reference, amount, faults });
    if (booked instanceof Refusal) return { result: booked, transaction: found };
    return { result: describe(booked.transaction, booked.refund), transaction: booked.transaction };
  },
};
