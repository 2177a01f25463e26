import { z } from "zod";
import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import type { PockytConfig } from "./config";
import { exchange, type PockytDeps } from "./exchange";
import { maskBody, withoutSecrets } from "./masking";
import { doubtful, type PockytOperation, refused } from "./operations";
import { signed, type Parameters } from "./sign";

/** Asks Pockyt once and reads `result` of an answer 000100; undefined out of `read` is an unreadable answer. */
export type PockytClient = <Value>(
  operation: PockytOperation,
  parameters: Parameters,
  read: (result: unknown) => Value | undefined,
) => Promise<ProviderResult<Value>>;

const paths: Record<PockytOperation, string> = {
  add: "/app-instore/v3/add",
  prepay: "/app-instore/v3/prepay",
  "create-trans-qrcode": "/app-instore/v3/create-trans-qrcode",
  "tran-query": "/app-data-search/v3/tran-query",
  cancel: "/app-data-search/v3/cancel",
  refund: "/app-data-search/v3/refund",
  "trans-list": "/app-data-search/v3/trans-list",
};

// The message's name differs from page to page of the vendor's documents (protocol 1).
const answerSchema = z.object({
  ret_code: z.string(),
  ret_msg: z.string().nullish(),
  retMsg: z.string().nullish(),
  result: z.unknown().optional(),
});

/** A client of one merchant's store: signs, sends JSON of strings, types failures. Never throws, never repeats. */
export function createPockytClient(config: PockytConfig, deps: PockytDeps): PockytClient {
  const { merchantNo, storeNo, token } = config;
  return async (operation, parameters, read) => {
    const body = signed({ merchantNo, storeNo, ...parameters }, token);
    const secrets = { token, verifySign: body.verifySign, code: body.paymentBarcode };
    const path = operation === "prepay" ? `/app-instore/v3/${config.chargePath}` : paths[operation];
    const answer = await exchange(deps, {
      operation,
      url: new URL(path, config.apiUrl).href,
      body: JSON.stringify(body),
      timeoutMs: operation === "prepay" ? config.chargeTimeoutMs : config.timeoutMs,
      show: (text) => withoutSecrets(maskBody(text), secrets),
    });
    if (!answer.ok) return answer;
    const judged = judge(operation, answer, read);
    if (judged.ok) return judged;
    const { failure } = judged;
    return { ok: false, failure: { ...failure, detail: withoutSecrets(failure.detail, secrets) } };
  };
}

/** The HTTP status counts only where the body says nothing: business errors come with 200 or 400 (protocol 1). */
function judge<Value>(
  operation: PockytOperation,
  { status, body }: { status: number; body: string },
  read: (result: unknown) => Value | undefined,
): ProviderResult<Value> {
  const answer = answerSchema.safeParse(parse(body));
  if (!answer.success) return { ok: false, failure: unreadable(operation, status) };
  const { ret_code: code, ret_msg, retMsg, result } = answer.data;
  if (code !== "000100") return { ok: false, failure: refused(operation, code, ret_msg ?? retMsg ?? "") };
  const value = read(result);
  if (value !== undefined) return { ok: true, value };
  return { ok: false, failure: doubtful(operation, "malformed", "success without its content") };
}

// Who sends elsewhere or finds no such path has worked on nothing; a 400 may be Pockyt's own, cut short.
const wrongAddress = [401, 403, 404, 405];

function unreadable(operation: PockytOperation, status: number): ProviderFailure {
  if (status === 429) return { kind: "retry", code: "http-429", detail: `${operation}: too many requests` };
  if ((status >= 300 && status < 400) || wrongAddress.includes(status))
    return { kind: "configuration", code: `http-${status}`, detail: `${operation}: not a Pockyt endpoint` };
  return doubtful(operation, status === 200 ? "malformed" : `http-${status}`, "the answer cannot be read");
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
