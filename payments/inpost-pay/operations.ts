import type { ProviderFailure } from "@/core/payment/provider";

/** What may be asked of InPost, by the names under which messages are kept (protocol 2). */
export type InpostOperation =
  | "token"
  | "get-binding"
  | "post-binding"
  | "put-binding"
  | "delete-binding"
  | "delete-browser"
  | "put-basket"
  | "order-event"
  | "payment-methods"
  | "signing-keys"
  | "create-products"
  | "list-products"
  | "put-product"
  | "delete-product"
  | "list-transactions"
  | "refund";

/** A second push would annoy, a second refund would cost: these two are never repeated when the answer is lost. */
const delicate: readonly InpostOperation[] = ["post-binding", "refund"];

/** The failure when it cannot be told whether InPost did it. */
export function doubtful(operation: InpostOperation, code: string, detail: string): ProviderFailure {
  const kind = delicate.includes(operation) ? "unknown" : "retry";
  return { kind, code, detail: `${operation}: ${detail}` };
}

const ours = ["UNAUTHORIZED", "FORBIDDEN", "MERCHANT_DISABLE"];

/** What a refusal means (protocol 2.12). `code` is InPost's own, when the answer carried one. */
export function refused(
  operation: InpostOperation,
  { status, code, message }: { status: number; code: string | undefined; message: string },
): ProviderFailure {
  if (status === 429) return { kind: "retry", code: "http-429", detail: `${operation}: too many requests` };
  if (status === 401 || status === 403 || (code && ours.includes(code)))
    return { kind: "configuration", code: code ?? `http-${status}`, detail: `${operation}: ${message}` };
  if (status >= 500 || status === 408) return doubtful(operation, code ?? `http-${status}`, message);
  if (code) return { kind: "final", code, detail: `${operation}: ${message}` };
  // A redirect or a refusal without InPost's code comes from a wrong address: nothing was worked on.
  return {
    kind: "configuration",
    code: `http-${status}`,
    detail: `${operation}: not an InPost Pay endpoint`,
  };
}

const goneCodes = ["BASKET_NOT_FOUND", "BASKET_NOT_BOUND", "BASKET_EXPIRED"];

/** Whether a failed PUT basket means: forget the binding, show the unbound button (protocol 2.6). */
export function isBindingGone({ code }: ProviderFailure): boolean {
  return goneCodes.includes(code);
}
