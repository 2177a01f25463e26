import type { ProviderFailure } from "@/core/payment/provider";
import { sendOnce, type Transport } from "@/payments/transport/send-once";
import { doubtful, type PockytOperation } from "./operations";

/** Token, signatures and payment codes are masked in what is kept. */
export type PockytDeps = Transport;

/** `show` makes a text keepable: what it gives stands in the kept message. */
export type PockytPost = {
  operation: PockytOperation;
  url: string;
  body: string;
  timeoutMs: number;
  show: (text: string) => string;
};

type Answer = { ok: true; status: number; body: string } | { ok: false; failure: ProviderFailure };

const maxBytes = 2_000_000;
const longestMs = 20_000;

/** One request and its whole answer, kept as a message. Never throws, never repeats (R2). */
export async function exchange(
  deps: PockytDeps,
  { operation, url, body, timeoutMs, show }: PockytPost,
): Promise<Answer> {
  const { failure, ...answer } = await sendOnce(
    deps,
    {
      operation,
      method: "POST",
      url,
      headers: { "content-type": "application/json; charset=utf-8", accept: "application/json" },
      body,
      timeoutMs: Math.min(timeoutMs, longestMs),
      maxBytes,
      doubtful: (code, detail) => doubtful(operation, code, detail),
    },
    { provider: "pockyt", url, request: show(body), answer: show },
  );
  return failure ? { ok: false, failure } : { ok: true, ...answer };
}
