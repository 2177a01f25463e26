import type { ProviderFailure, WireMessage } from "@/core/payment/provider";
import { doubtful, type PockytOperation } from "./operations";

export type PockytDeps = {
  fetch: typeof globalThis.fetch;
  now: () => Date;
  /** Gets every exchange; token, signatures and payment codes are masked. */
  onMessage: (message: WireMessage) => void;
};

/** `show` makes a text keepable: what it gives stands in the kept message. */
export type PockytPost = {
  operation: PockytOperation;
  url: string;
  body: string;
  timeoutMs: number;
  show: (text: string) => string;
};

type Answer = { ok: true; status: number; body: string } | { ok: false; failure: ProviderFailure };

const maxAnswerBytes = 2_000_000;
const longestMs = 20_000;

/** One request and its whole answer, kept as a message. Never throws, never repeats (R2). */
export async function exchange(deps: PockytDeps, post: PockytPost): Promise<Answer> {
  const startedAt = deps.now();
  const { status, body, failure } = await send(deps, post);
  keep(deps, {
    provider: "pockyt",
    operation: post.operation,
    url: post.url,
    status,
    durationMs: deps.now().getTime() - startedAt.getTime(),
    requestBody: post.show(post.body),
    responseBody: post.show(body),
  });
  return failure ? { ok: false, failure } : { ok: true, status, body };
}

type Sent = { status: number; body: string; failure?: ProviderFailure };

async function send(deps: PockytDeps, { operation, url, body, timeoutMs }: PockytPost): Promise<Sent> {
  let status = 0;
  try {
    const response = await deps.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", accept: "application/json" },
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

function networkFailure(operation: PockytOperation, error: unknown): ProviderFailure {
  if (error instanceof Error && error.name === "TimeoutError")
    return doubtful(operation, "timeout", "no whole answer in time");
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "the connection broke";
  if (neverSent.test(code)) return { kind: "retry", code: "network", detail: `${operation}: ${code}` };
  return doubtful(operation, "network", code);
}

function keep(deps: PockytDeps, message: WireMessage): void {
  try {
    deps.onMessage(message);
  } catch {
    // A charge that was made stays made when its message cannot be kept.
  }
}
