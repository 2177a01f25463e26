import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Call } from "@sandbox/pockyt/operations/operation";
import { loadTransaction } from "@sandbox/pockyt/transactions";
import type { Store, Transaction } from "@sandbox/pockyt/types";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

/** A store's transaction by its number or the shop's reference, as it is now. */
export function lookUp(
  sandbox: Sandbox,
  { merchantNo, storeNo }: Pick<Store, "merchantNo" | "storeNo">,
  { transactionNo, reference }: { transactionNo?: string; reference?: string },
): Transaction | undefined {
  const [named] = reference ? sandbox.pockyt.byReference(`${merchantNo}/${reference}`) : [];
  const found = loadTransaction(sandbox, transactionNo || (named?.transactionNo ?? ""));
  return found?.storeNo === storeNo ? found : undefined;
}

/** Which of the two ids is wrong: both are 000022, none is 000020 (protocol section 7); null when there is exactly one. */
export function wrongIds({ transactionNo = "", reference = "" }: Parameters): Refusal | null {
  if (transactionNo !== "" && reference !== "") return new Refusal("000022", "transactionNo, reference");
  if (transactionNo === "" && reference === "") return new Refusal("000020", "transactionNo or reference");
  return null;
}

/** The transaction that a request names by exactly one id. */
export function findTransaction({ sandbox, store, parameters }: Call): Transaction | Refusal {
  const wrong = wrongIds(parameters);
  if (wrong) return wrong;
  const found = lookUp(sandbox, store, parameters);
  return found ?? new Refusal("000021", parameters.transactionNo ? "transactionNo" : "reference");
}
