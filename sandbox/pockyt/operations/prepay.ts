import type { Sandbox } from "@sandbox/lib/sandbox";
import { charge } from "@sandbox/pockyt/charge";
import { findCode, spend } from "@sandbox/pockyt/codes";
import { describeTransaction } from "@sandbox/pockyt/operations/describe";
import { findTransaction } from "@sandbox/pockyt/operations/find-transaction";
import type { Call, Operation } from "@sandbox/pockyt/operations/operation";
import { wrongValue } from "@sandbox/pockyt/operations/values";
import { saveTransaction } from "@sandbox/pockyt/transactions";
import type { Transaction, WalletCode } from "@sandbox/pockyt/types";
import { wallets } from "@sandbox/pockyt/wallets";
import { Refusal } from "@sandbox/pockyt/wire/refusal";

function usableCode({ sandbox, store, parameters }: Call): WalletCode | Refusal {
  const { vendor = "", paymentBarcode = "" } = parameters;
  const code = findCode(sandbox, paymentBarcode);
  if (!code) return new Refusal(sandbox.pockyt.settings().badCode, "paymentBarcode");
  if (vendor !== "" && !wallets[code.wallet].vendors.includes(vendor)) return new Refusal("000022", "vendor");
  if (!store.wallets.includes(code.wallet)) return new Refusal("000030", "vendor");
  return code;
}

function wrongState({ kind, status }: Transaction): Refusal | null {
  if (kind === "qr") return new Refusal("000022", "transactionNo");
  return status === "init" ? null : new Refusal("000040", "transactionStatus");
}

function counted(sandbox: Sandbox, transaction: Transaction): Transaction {
  return saveTransaction(sandbox, { ...transaction, prepays: transaction.prepays + 1 });
}

/** E2: charges the wallet whose code was scanned; `pay` is its older name and wants `vendor` (protocol section 3.2). */
export const prepay: Operation = {
  name: "prepay",
  required: ["paymentBarcode"],
  message: "add success",
  wrongValue,
  run(call) {
    const { sandbox, parameters } = call;
    if (call.path === "pay" && !parameters.vendor) return { result: new Refusal("000020", "vendor") };
    const found = findTransaction(call);
    if (found instanceof Refusal) return { result: found };
    const transaction = counted(sandbox, found);
    const code = wrongState(transaction) ?? usableCode(call);
    if (code instanceof Refusal) return { result: code, transaction };
    spend(sandbox, code);
    const { personId, wallet } = code;
    const charged = charge(sandbox, { ...transaction, codeEnd: code.text.slice(-4) }, { personId, wallet });
    return charged.endedBy === "balance" && sandbox.pockyt.settings().lowBalance === "000080"
      ? { result: new Refusal("000080", "supplier"), transaction: charged }
      : { result: describeTransaction(charged), transaction: charged };
  },
};
