import "server-only";
import type { ProviderFailure } from "@/core/payment/provider";
import { providers } from "@/server/payments/providers";

export type CheckedConnection =
  | { ok: true; value: { paymentMethods: string[]; keyVersions: string[] } }
  | { ok: false; error: { code: "off" | "provider-unavailable" | "refused"; step: Step; detail: string } };
type Step = "configuration" | "token" | "payment-methods" | "signing-keys";

/** Asks InPost for a token, the merchant's payment methods and the signing keys (protocol 1, 2.8, 2.9). */
export async function checkConnection(): Promise<CheckedConnection> {
  const inpost = providers().inpostPay;
  if (!inpost) {
    const detail = "InPost Pay is off: not all of its variables are set.";
    return { ok: false, error: { code: "off", step: "configuration", detail } };
  }
  const methods = await inpost.getPaymentMethods();
  if (!methods.ok) return refuse("payment-methods", methods.failure);
  const keys = await inpost.listSigningKeys();
  if (!keys.ok) return refuse("signing-keys", keys.failure);
  if (keys.value.length === 0) {
    const detail = "InPost gave no signing key: its calls could not be told from anybody's.";
    return { ok: false, error: { code: "refused", step: "signing-keys", detail } };
  }
  return { ok: true, value: { paymentMethods: methods.value, keyVersions: keys.value } };
}

const meanings: Record<Exclude<Step, "configuration">, string> = {
  token: "InPost gave no token. Check the login address, the client id and the client secret.",
  "payment-methods":
    "InPost gave a token, but not the payment methods. Check the API address and the contract.",
  "signing-keys": "InPost gave no signing keys, so its calls to the shop would be refused.",
};

function refuse(
  asked: Exclude<Step, "configuration">,
  { kind, code, detail }: ProviderFailure,
): CheckedConnection {
  const step = detail.startsWith("token") ? "token" : asked;
  const reached = kind === "configuration" || kind === "final";
  const words = reached
    ? meanings[step]
    : "InPost could not be reached. Check the addresses, or try again later.";
  return {
    ok: false,
    error: { code: reached ? "refused" : "provider-unavailable", step, detail: `${words} (${code})` },
  };
}
