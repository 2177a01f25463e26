import { describeRefund, describeTransaction } from "@sandbox/pockyt/operations/describe";
import type { Json, Operation } from "@sandbox/pockyt/operations/operation";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction } from "@sandbox/pockyt/types";
import { DAY, startOfDay } from "@sandbox/pockyt/wire/time";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

const LONGEST_DAYS = 15;

function wrongDates({ startDate = "", endDate = "" }: Parameters): string | null {
  const start = startOfDay(startDate);
  const end = startOfDay(endDate);
  if (start === null) return "startDate";
  return end === null || end < start || end - start > LONGEST_DAYS * DAY ? "endDate" : null;
}

function rows(transaction: Transaction): Json[] {
  const vendor = transaction.wallet;
  return [
    { ...describeTransaction(transaction), vendor },
    ...transaction.refunds.map((refund) => ({ ...describeRefund(transaction, refund), vendor })),
  ];
}

/** E9: what was begun on some days of UTC+8, each payment followed by its refunds; at most 15 days apart. */
export const transList: Operation = {
  name: "trans-list",
  required: ["startDate", "endDate"],
  message: "query success ",
  wrongValue: wrongDates,
  run({ sandbox, store, parameters }) {
    const from = startOfDay(parameters.startDate ?? "") ?? 0;
    const until = (startOfDay(parameters.endDate ?? "") ?? 0) + DAY;
    const stored = sandbox.pockyt.transactionsBetween(store.storeNo, from, until);
    const transactions = stored
      .map((transaction) => loadTransaction(sandbox, transaction.transactionNo) ?? transaction)
      .flatMap(rows);
    return { result: { size: transactions.length, transactions } };
  },
};
