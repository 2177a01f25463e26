import type { Sandbox } from "@sandbox/lib/sandbox";
import { log } from "@sandbox/lib/log";

interface OutgoingCall {
  provider: string;
  operation: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  reference: string | null;
  /** Told to the journal: which faults were at work. */
  fault?: string;
  /** Finds the reference in the answer, when it is not known before. */
  referenceIn?: (body: string) => string | null;
}

export type CallResult =
  { answered: true; status: number; body: string } | { answered: false; detail: string };

const RESPONSE_LIMIT = 1_048_576;

function why(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError") return "no answer in time";
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
  return cause || (error instanceof Error ? error.message : String(error));
}

/** One POST to the shop, no retry, no redirect followed; both sides of it go to the journal. Never throws. */
export async function callOut({ journal }: Sandbox, call: OutgoingCall): Promise<CallResult> {
  const started = performance.now();
  let status: number | null = null;
  let responseHeaders: Headers | Record<string, string> = {};
  let body = "";
  let result: CallResult;
  try {
    const response = await fetch(call.url, {
      method: "POST",
      headers: call.headers,
      body: call.body,
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(call.timeoutMs),
    });
    status = response.status;
    responseHeaders = response.headers;
    body = (await response.text()).slice(0, RESPONSE_LIMIT);
    result = { answered: true, status, body };
  } catch (error) {
    body = why(error);
    result = { answered: false, detail: body };
    log.warn({ provider: call.provider, operation: call.operation, detail: body }, "the shop did not answer");
  }
  journal.write({
    direction: "out",
    provider: call.provider,
    operation: call.operation,
    method: "POST",
    url: call.url,
    status,
    durationMs: Math.round(performance.now() - started),
    requestHeaders: call.headers,
    requestBody: call.body,
    responseHeaders,
    responseBody: body,
    reference: call.reference ?? (result.answered ? (call.referenceIn?.(body) ?? null) : null),
    fault: call.fault,
  });
  return result;
}
