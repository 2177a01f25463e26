import type { ProviderFailure } from "@/core/payment/provider";
import { sendOnce, type Transport } from "@/payments/transport/send-once";
import { maskBody, maskUrl } from "./masking";
import { doubtful, type InpostOperation } from "./operations";

export type InpostDeps = Transport & { newId: () => string };

export type HttpRequest = {
  operation: InpostOperation;
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** What is kept in place of a body that must not be kept. */
  shownBody?: string;
};

export type HttpAnswer = { ok: true; status: number; body: string } | { ok: false; failure: ProviderFailure };

const maxBytes = 2_000_000;
const longestMs = 10_000;

/** One request and its whole answer within `timeoutMs`, kept as a message. Never throws, never repeats. */
export async function exchange(
  { timeoutMs }: { timeoutMs: number },
  deps: InpostDeps,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const { operation, method, url, headers, body } = request;
  const { failure, ...answer } = await sendOnce(
    deps,
    {
      ...{ operation, method, url, headers, body, maxBytes },
      timeoutMs: Math.min(timeoutMs, longestMs),
      doubtful: (code, detail) => doubtful(operation, code, detail),
    },
    { provider: "inpost-pay", url: maskUrl(url), request: shown(request), answer: maskBody },
  );
  return failure ? { ok: false, failure } : { ok: true, ...answer };
}

function shown({ method, url, body, shownBody }: HttpRequest): string {
  const { pathname, search } = new URL(url);
  return shownBody ?? (body === undefined ? `${method} ${maskUrl(pathname + search)}` : maskBody(body));
}
