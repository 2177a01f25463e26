import { createTransaction } from "@sandbox/pockyt/operations/create-transaction";
import { describeTransaction } from "@sandbox/pockyt/operations/describe";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import { wrongValue } from "@sandbox/pockyt/operations/values";
import { Refusal } from "@sandbox/pockyt/wire/refusal";

/** E1: a transaction to submit a wallet's code for (protocol section 3.1). */
export const add: Operation = {
  name: "add",
  required: ["amount", "currency", "settleCurrency", "reference"],
  message: "add success",
  wrongValue,
  run(call) {
    const transaction = createTransaction(call, "presented");
    if (transaction instanceof Refusal) return { result: transaction };
    return { result: describeTransaction(transaction), transaction };
  },
};
