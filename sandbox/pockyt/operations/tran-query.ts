import { refundInfo } from "@sandbox/pockyt/operations/describe";
import { findTransaction } from "@sandbox/pockyt/operations/find-transaction";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import { toDecimal } from "@sandbox/pockyt/wire/minor";
import { Refusal } from "@sandbox/pockyt/wire/refusal";

/** E3: the status of a transaction, and what was refunded (protocol section 3.3). */
export const tranQuery: Operation = {
  name: "tran-query",
  required: [],
  message: "query success ",
  run(call) {
    const transaction = findTransaction(call);
    if (transaction instanceof Refusal) return { result: transaction };
    const { transactionNo, reference, amount, status } = transaction;
    const result = {
      ...{ transactionNo, reference, status },
      amount: toDecimal(amount),
      currency: "USD",
      settleCurrency: "USD",
      transactionType: "payment",
      ...refundInfo(transaction),
    };
    return { result, transaction };
  },
};
