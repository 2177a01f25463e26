import type { ProviderFailure, WireMessage } from "@/core/payment/provider";
import { maskBody, maskUrl } from "./masking";
import { doubtful, type InpostOperation } from "./operations";

export type InpostDeps = {
  fetch: typeof globalThis.fetch;
  now: () => Date;
  newId: () => string;
  /** Gets every exchange; secrets and personal data are masked. */
  onMessage: (message: WireMessage) => void;
};

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

const maxAnswerBytes = 2_000_000;
const longestMs = 10_000;

/** One request and its whole answer within `timeoutMs`, kept as a message. Never throws, never repeats. */
export async function exchange(
  { timeoutMs }: { timeoutMs: number },
  deps: InpostDeps,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const startedAt = deps.now();
  const { status, body, failure } = await send(timeoutMs, deps, request);
  keep(deps, {
    provider: "inpost-pay",
    operation: request.operation,
    url: maskUrl(request.url),
    status,
    durationMs: deps.now().getTime() - startedAt.getTime(),
    requestBody: shown(request),
    responseBody: maskBody(body),
  });
  return failure ? { ok: false, failure } : { ok: true, status, body };
}

type Sent = { status: number; body: string; failure?: ProviderFailure };

async function send(timeoutMs: number, deps: InpostDeps, request: HttpRequest): Promise<Sent> {
  const { operation, method, url, headers, body } = request;
  let status = 0;
  try {
    const response = await deps.fetch(url, {
      method,
      headers,
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.min(timeoutMs, longestMs)),
    });
    status = response.status;
    const text = await readLimited(response);
    return text === undefined
      ? { status, body: "", failure: doubtful(operation, "too-large", "answer over 2 MB") }
      : { status, body: text };
  } catch (error) {
    return { status, body: "", failure: networkFailure(operation, error) };
  }
}

async function readLimited(response: Response): Promise<string | undefined> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxAnswerBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function networkFailure(operation: InpostOperation, error: unknown): ProviderFailure {
  if (error instanceof Error && error.name === "TimeoutError")
    return doubtful(operation, "timeout", "no whole answer in time");
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "the connection broke";
  if (neverSent.test(code)) return { kind: "retry", code: "network", detail: `${operation}: ${code}` };
  return doubtful(operation, "network", code);
}

function shown({ method, url, body, shownBody }: HttpRequest): string {
  const { pathname, search } = new URL(url);
  return shownBody ?? (body === undefined ? `${method} ${maskUrl(pathname + search)}` : maskBody(body));
}

function keep(deps: InpostDeps, message: WireMessage): void {
  try {
    deps.onMessage(message);
  } catch {
    // A refund that was done stays done when its message cannot be kept.
  }
}
