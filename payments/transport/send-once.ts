import type { ProviderFailure, WireMessage } from "@/core/payment/provider";

/** The outside world of an adapter. */
export type Transport = {
  fetch: typeof globalThis.fetch;
  now: () => Date;
  /** Gets every exchange; secrets and personal data are masked. */
  onMessage: (message: WireMessage) => void;
};

export type Call = {
  operation: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** Spans the whole call. */
  timeoutMs: number;
  maxBytes: number;
  /** What it means for this operation that nobody knows whether it was worked on. */
  doubtful: (code: string, detail: string) => ProviderFailure;
};

export type Sent = { status: number; body: string; failure?: ProviderFailure };

/** How an exchange is kept: `request` and `answer` with everything masked. */
export type Shown = Pick<WireMessage, "provider" | "url"> & {
  request: string;
  answer: (body: string) => string;
};

/** One request and its whole answer, kept as a message. Status 0 when no answer came. Never throws, never repeats. */
export async function sendOnce(transport: Transport, call: Call, shown: Shown): Promise<Sent> {
  const startedAt = transport.now();
  const sent = await send(transport.fetch, call);
  keep(transport, {
    provider: shown.provider,
    operation: call.operation,
    url: shown.url,
    status: sent.status,
    durationMs: transport.now().getTime() - startedAt.getTime(),
    requestBody: shown.request,
    responseBody: shown.answer(sent.body),
  });
  return sent;
}

async function send(fetch: Transport["fetch"], call: Call): Promise<Sent> {
  let status = 0;
  try {
    const { method, headers, body } = call;
    const signal = AbortSignal.timeout(call.timeoutMs);
    const response = await fetch(call.url, { method, headers, body, redirect: "manual", signal });
    status = response.status;
    const text = await readLimited(response, call.maxBytes);
    if (text !== undefined) return { status, body: text };
    const most = `answer over ${String(call.maxBytes / 1_000_000)} MB`;
    return { status, body: "", failure: call.doubtful("too-large", most) };
  } catch (error) {
    return { status, body: "", failure: networkFailure(call, error) };
  }
}

async function readLimited(response: Response, maxBytes: number): Promise<string | undefined> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function networkFailure({ operation, doubtful }: Call, error: unknown): ProviderFailure {
  if (error instanceof Error && error.name === "TimeoutError")
    return doubtful("timeout", "no whole answer in time");
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "the connection broke";
  if (neverSent.test(code)) return { kind: "retry", code: "network", detail: `${operation}: ${code}` };
  return doubtful("network", code);
}

function keep(transport: Transport, message: WireMessage): void {
  try {
    transport.onMessage(message);
  } catch {
    // What was paid is paid: it must reach the order even when the message cannot be kept.
  }
}
