import type { Sandbox } from "@sandbox/lib/sandbox";
import { log } from "@sandbox/lib/log";
import { slowly } from "@sandbox/lib/slow-body";

interface OutgoingCall {
  provider: string;
  operation: string;
  /** POST unless said otherwise; a GET or DELETE carries no body. */
  method?: "POST" | "GET" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  /** The body trickles out over this many ms (fault slow-body). */
  slowMs?: number;
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

function bodyOf(body: string, slowMs: number | undefined): RequestInit {
  if (slowMs === undefined) return { body };
  // `duplex` is needed by Node for a streamed body and unknown to the DOM's types.
  return { body: slowly(new Response(), body, slowMs).body, duplex: "half" } as RequestInit;
}

/** One call to the shop, no retry, no redirect followed; both sides of it go to the journal. Never throws. */
export async function callOut({ journal }: Sandbox, call: OutgoingCall): Promise<CallResult> {
  const started = performance.now();
  const { method = "POST", slowMs } = call;
  let status: number | null = null;
  let responseHeaders: Headers | Record<string, string> = {};
  let body = "";
  let result: CallResult;
  try {
    const response = await fetch(call.url, {
      method,
      headers: call.headers,
      ...(method === "POST" ? bodyOf(call.body, slowMs) : {}),
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
    method,
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
