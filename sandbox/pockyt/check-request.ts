import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import type { Store } from "@sandbox/pockyt/types";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import { isSigned, type Parameters } from "@sandbox/pockyt/wire/verify-sign";

const ACCOUNT = ["merchantNo", "storeNo", "verifySign"] as const;

/** What is looked at before any business, in the order of protocol section 7: required, account, signature, values. */
export function checkRequest(
  { pockyt }: Sandbox,
  { required, wrongValue }: Operation,
  parameters: Parameters,
): Store | Refusal {
  const missing = [...ACCOUNT, ...required].find((name) => !parameters[name]);
  if (missing) return new Refusal("000020", missing);
  const store = pockyt.stores.get(parameters.storeNo ?? "");
  if (store?.merchantNo !== parameters.merchantNo) return new Refusal("000030", "merchantNo, storeNo");
  if (!store || !isSigned(parameters, store.token)) return new Refusal("000000", "verifySign");
  const wrong = wrongValue?.(parameters) ?? null;
  return wrong === null ? store : new Refusal("000023", wrong);
}
