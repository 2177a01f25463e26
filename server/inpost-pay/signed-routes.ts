import "server-only";
import { maxInpostBodyBytes } from "@/payments/inpost-pay/inbound";
import { maskBody, maskUrl } from "@/payments/inpost-pay/masking";
import { RequestProblem } from "@/server/http/problem";
import { readBytes } from "@/server/http/read-body";
import { requestId } from "@/server/http/request-context";
import { type Handler, route, type RouteContext } from "@/server/http/route";
import { log } from "@/server/log";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { recordMessage } from "@/server/payments/record-message";
import { inpostAnswer, inpostError } from "./wire-answer";
import { type InpostResult, refuseInpost } from "./result";
import { type Guard, signedByInpost } from "./guards";

type Params = Record<string, string | string[] | undefined>;
/** A call that is InPost's own; `body` is the text that was signed. */
export type InpostCall<P extends Params> = {
  body: string;
  params: P;
  query: URLSearchParams;
  headers: Headers;
};
/** `paymentId`: under whose timeline the message is filed. `status`: 200 unless said. */
export type InpostDone = { body?: unknown; status?: number; paymentId?: string };

type Operation<P extends Params> = {
  /** The name under which messages are kept. */
  operation: string;
  handle: (call: InpostCall<P>) => Promise<InpostResult<InpostDone>>;
  guard?: Guard;
};
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * The handlers of one path that InPost calls, for every method; those that are not there are refused in InPost's own
 * shape. Raw bytes and signature first, then the call; every answer is JSON or empty, not kept by anybody, and filed
 * with personal data masked (protocol 3.1, 3.12; R6, R21, R22).
 */
export function inpostRoutes<P extends Params = Params>(
  operations: Partial<Record<Method, Operation<P>>>,
): Record<Method, Handler<P>> {
  const of = (method: Method) => {
    const operation = operations[method];
    return route<P>(operation ? (request, context) => answer(operation, request, context) : notHere, {
      bodyLimit: Infinity,
    });
  };
  return { GET: of("GET"), POST: of("POST"), PUT: of("PUT"), PATCH: of("PATCH"), DELETE: of("DELETE") };
}

/** The answer where there is nothing below the prefix. */
export async function notHere(): Promise<Response> {
  return inpostError(refuseInpost("NOT_FOUND", "There is nothing at this path with this method."));
}

async function answer<P extends Params>(
  { operation, handle, guard = signedByInpost }: Operation<P>,
  request: Request,
  context: RouteContext<P>,
): Promise<Response> {
  const started = performance.now();
  const inpost = providers().inpostPay;
  if (!inpost) return inpostError(refuseInpost("SERVICE_UNAVAILABLE", "InPost Pay is off at this shop."));
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(request, maxInpostBodyBytes);
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    return inpostError(refuseInpost("BAD_REQUEST", "The body is too large."), { status: error.status });
  }
  const refused = await guard(inpost, request.headers, bytes);
  if (refused) return inpostError(refused);
  const params = await context.params;
  const result = await run(handle, request, params, bytes);
  // A webhook's signature is found wrong only while it is being read.
  const proven = result.ok || result.error.code !== "INVALID_SIGNATURE";
  const pluginVersion = proven ? inpost.config.pluginVersion : undefined;
  const response = result.ok
    ? inpostAnswer(result.value.status ?? 200, result.value.body, pluginVersion)
    : inpostError(result, { pluginVersion });
  if (proven) await keep(response, { operation, bytes, url: new URL(request.url).pathname, started }, result);
  return response;
}

/** A bug of ours is answered in their shape too, without a word about what it was (R21, R22). */
async function run<P extends Params>(
  handle: Operation<P>["handle"],
  { url, headers }: Request,
  params: P,
  bytes: Uint8Array,
): Promise<InpostResult<InpostDone>> {
  try {
    const body = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return await handle({ body, params, query: new URL(url).searchParams, headers });
  } catch (error) {
    if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return refuseInpost("MALFORMED_REQUEST", "The body is not UTF-8 text.");
    log.error({ err: error, requestId: requestId() }, "a call of InPost failed");
    return refuseInpost("INTERNAL_SERVER_ERROR", "Something went wrong on the shop's side.");
  }
}

async function keep(
  response: Response,
  { operation, bytes, url, started }: { operation: string; bytes: Uint8Array; url: string; started: number },
  result: InpostResult<InpostDone>,
): Promise<void> {
  const message = {
    provider: "inpost-pay",
    operation,
    url: maskUrl(url),
    status: response.status,
    durationMs: Math.round(performance.now() - started),
    requestBody: maskBody(Buffer.from(bytes).toString("utf8")),
    responseBody: maskBody(await response.clone().text()),
  } as const;
  const paymentId = result.ok ? result.value.paymentId : undefined;
  const file = async () => recordMessage(message, "in");
  await (paymentId === undefined ? file() : withMessagesOf(paymentId, file));
}
