import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import { sendOnce, type Sent, type Transport } from "@/payments/transport/send-once";
import { inDoubt, failureOf } from "./result-codes";
import type { SeqrOperation, SeqrRequest } from "./requests";
import { readAnswer, type XmlError, type XmlIn } from "./xml";
import { readResult } from "./answers";

/** Password, notification secret and the shopper's receipt are masked in what is kept. */
export type SoapDeps = Transport;

/** Sends one request and gives the `return` element of an answer with result code 0. Never throws, never retries. */
type SoapClient = (request: SeqrRequest) => Promise<ProviderResult<XmlIn>>;

const maxBytes = 1_000_000;
const longestMs = 5_000;

/** A SOAP 1.1 client for one endpoint (protocol 2.1). `timeoutMs` spans the whole call and is capped at 5 s. */
export function createSoapClient(config: { soapUrl: string; timeoutMs: number }, deps: SoapDeps): SoapClient {
  return async ({ operation, body }) => {
    const { failure, ...answer } = await sendOnce(
      deps,
      {
        operation,
        method: "POST",
        url: config.soapUrl,
        headers: { "content-type": "text/xml; charset=utf-8", soapaction: '""', accept: "text/xml" },
        body,
        timeoutMs: Math.min(config.timeoutMs, longestMs),
        maxBytes,
        doubtful: (code, detail) => doubtful(operation, code, detail),
      },
      { provider: "seqr", url: config.soapUrl, request: mask(body), answer: mask },
    );
    return failure ? { ok: false, failure } : judge(operation, answer);
  };
}

function judge(operation: SeqrOperation, { status, body }: Sent): ProviderResult<XmlIn> {
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

function doubtful(operation: SeqrOperation, code: string, detail: string): ProviderFailure {
  return { kind: inDoubt(operation), code, detail: `${operation}: ${detail}` };
}

function mask(xml: string): string {
  return xml
    .replace(/(<(?:\w+:)?password>)[^<]*/g, "$1***")
    .replace(/(<(?:\w+:)?receiptData>)[^<]*/g, "$1***")
    .replace(/(<(?:\w+:)?notificationUrl>[^<]*\/)[^</]+(?=<)/g, "$1***");
}
