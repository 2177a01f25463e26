import type { ProviderFailure, ProviderResult, WireMessage } from "@/core/payment/provider";
import { inDoubt, failureOf } from "./result-codes";
import type { SeqrOperation, SeqrRequest } from "./requests";
import { readAnswer, type XmlError, type XmlIn } from "./xml";
import { readResult } from "./answers";

export type SoapDeps = {
  fetch: typeof globalThis.fetch;
  now: () => Date;
  /** Gets every exchange; password, notification secret and the shopper's receipt are masked. */
  onMessage: (message: WireMessage) => void;
};

/** Sends one request and gives the `return` element of an answer with result code 0. Never throws, never retries. */
type SoapClient = (request: SeqrRequest) => Promise<ProviderResult<XmlIn>>;

type Exchange = { status: number; body: string; failure?: ProviderFailure };

const maxResponseBytes = 1_000_000;

/** A SOAP 1.1 client for one endpoint (protocol 2.1). `timeoutMs` spans the whole call and is capped at 5 s. */
export function createSoapClient(config: { soapUrl: string; timeoutMs: number }, deps: SoapDeps): SoapClient {
  return async (request) => {
    const startedAt = deps.now();
    const exchange = await post(config, deps, request);
    report(deps, {
      provider: "seqr",
      operation: request.operation,
      url: config.soapUrl,
      status: exchange.status,
      durationMs: deps.now().getTime() - startedAt.getTime(),
      requestBody: mask(request.body),
      responseBody: mask(exchange.body),
    });
    return exchange.failure ? { ok: false, failure: exchange.failure } : judge(request.operation, exchange);
  };
}

async function post(
  config: { soapUrl: string; timeoutMs: number },
  deps: SoapDeps,
  request: SeqrRequest,
): Promise<Exchange> {
  let status = 0;
  try {
    const response = await deps.fetch(config.soapUrl, {
      method: "POST",
      headers: { "content-type": "text/xml; charset=utf-8", soapaction: '""', accept: "text/xml" },
      body: request.body,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.min(config.timeoutMs, 5000)),
    });
    status = response.status;
    const body = await readLimited(response);
    return body === undefined
      ? { status, body: "", failure: doubtful(request.operation, "too-large", "answer over 1 MB") }
      : { status, body };
  } catch (error) {
    return { status, body: "", failure: networkFailure(request.operation, error) };
  }
}

async function readLimited(response: Response): Promise<string | undefined> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxResponseBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function judge(operation: SeqrOperation, { status, body }: Exchange): ProviderResult<XmlIn> {
  const answer = readAnswer(body, operation);
  if (!answer.ok) return { ok: false, failure: unreadable(operation, status, answer.error) };
  const result = readResult(answer.answer);
  if (!result)
    return { ok: false, failure: doubtful(operation, "malformed", "no result code in the answer") };
  if (result.code !== 0) return { ok: false, failure: failureOf(operation, result.code, result.description) };
  if (status !== 200)
    return { ok: false, failure: doubtful(operation, `http-${status}`, "success in an error") };
  return { ok: true, value: answer.answer };
}

function unreadable(operation: SeqrOperation, status: number, error: XmlError): ProviderFailure {
  if (error.code === "fault") {
    const rejected = /(^|:)(Client|VersionMismatch|MustUnderstand)\b/.test(error.detail);
    const kind = rejected ? "final" : inDoubt(operation);
    return { kind, code: "fault", detail: `${operation}: ${error.detail}` };
  }
  if (status === 429) return { kind: "retry", code: "http-429", detail: `${operation}: too many requests` };
  // A redirect or a refusal by path or method means a wrong address: nothing was worked on.
  if (status >= 300 && status < 500 && status !== 408) {
    return { kind: "configuration", code: `http-${status}`, detail: `${operation}: not a SEQR endpoint` };
  }
  const code = status === 200 ? "malformed" : `http-${status}`;
  return doubtful(operation, code, `${error.code} (${error.detail})`);
}

const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function networkFailure(operation: SeqrOperation, error: unknown): ProviderFailure {
  if (error instanceof Error && error.name === "TimeoutError") {
    return doubtful(operation, "timeout", "no whole answer in time");
  }
  const code = causeCode(error);
  if (code && neverSent.test(code))
    return { kind: "retry", code: "network", detail: `${operation}: ${code}` };
  return doubtful(operation, "network", code ?? "the connection broke");
}

function causeCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}

function doubtful(operation: SeqrOperation, code: string, detail: string): ProviderFailure {
  return { kind: inDoubt(operation), code, detail: `${operation}: ${detail}` };
}

function mask(xml: string): string {
  return xml
    .replace(/(<(?:\w+:)?password>)[^<]*/g, "$1***")
    .replace(/(<(?:\w+:)?receiptData>)[^<]*/g, "$1***")
    .replace(/(<(?:\w+:)?notificationUrl>[^<]*\/)[^</]+(?=<)/g, "$1***");
}

function report(deps: SoapDeps, message: WireMessage): void {
  try {
    deps.onMessage(message);
  } catch {
    // PAID is a commit: it must reach the order even when the message cannot be kept.
  }
}
