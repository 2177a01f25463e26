import type { ActiveFaults } from "@sandbox/faults";
import { ApiError } from "@sandbox/inpost-pay/wire/api-error";
import type { ApiAnswer } from "@sandbox/inpost-pay/operations/operation";
import { dropConnection } from "@sandbox/lib/connections";
import { log } from "@sandbox/lib/log";
import { readBody } from "@sandbox/lib/read-body";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import { slowly } from "@sandbox/lib/slow-body";

const BODY_LIMIT = 1_048_576;
const badGateway =
  "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

interface Handling {
  operation: string;
  reference: string | null;
  phones: string[];
  run: (rawBody: string, faults: ActiveFaults) => Promise<ApiAnswer | ApiError>;
}

interface Outcome {
  /** null: the connection is closed without an answer. */
  status: number | null;
  body: string;
  type?: string;
}

function written(answer: ApiAnswer | ApiError): Outcome {
  if (answer instanceof ApiError)
    return { status: answer.status, body: JSON.stringify(answer.body), type: "application/json" };
  return answer.json === undefined
    ? { status: answer.status, body: "" }
    : { status: answer.status, body: JSON.stringify(answer.json), type: "application/json" };
}

async function work(handling: Handling, rawBody: string | null, faults: ActiveFaults): Promise<Outcome> {
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults["drop-before"]) return { status: null, body: "" };
  if (faults["html-502"]) return { status: 502, body: badGateway, type: "text/html" };
  if (faults["http-500"]) return written(new ApiError("INTERNAL_SERVER_ERROR", "Fault made by the sandbox"));
  if (rawBody === null) return written(new ApiError("BAD_REQUEST", "The body is larger than 1 MB"));
  try {
    const outcome = written(await handling.run(rawBody, faults));
    return faults["drop-after"] ? { ...outcome, status: null } : outcome;
  } catch (error) {
    log.error({ err: error, operation: handling.operation }, "a request to InPost Pay failed");
    return written(new ApiError("INTERNAL_SERVER_ERROR", "The sandbox failed; see its log"));
  }
}

function respond(request: Request, { status, body, type }: Outcome, slowMs: number | undefined): Response {
  if (status === null) {
    dropConnection(request);
    return new Response(null, { status: 500 });
  }
  const headers = { "cache-control": "no-store", ...(type ? { "content-type": type } : {}) };
  const response = new Response(body === "" ? null : body, { status, headers });
  return slowMs === undefined || body === "" ? response : slowly(response, body, slowMs);
}

/** What every request to InPost Pay goes through: body, faults, work, answer, journal. */
export async function handleRequest(
  sandbox: Sandbox,
  request: Request,
  handling: Handling,
): Promise<Response> {
  const started = performance.now();
  const { operation, reference, phones } = handling;
  const rawBody = await readBody(request, BODY_LIMIT);
  const faults = sandbox.faults.take({ provider: "inpost-pay", operation, phones });
  const outcome = await work(handling, rawBody, faults);
  const response = respond(request, outcome, faults["slow-body"] && (faults["slow-body"].ms ?? 1_000));
  const { pathname, search } = new URL(request.url);
  sandbox.journal.write({
    direction: "in",
    provider: "inpost-pay",
    operation,
    method: request.method,
    url: `${pathname}${search}`,
    status: outcome.status,
    durationMs: Math.round(performance.now() - started),
    requestHeaders: request.headers,
    requestBody: rawBody ?? "(larger than 1 MB)",
    responseHeaders: response.headers,
    responseBody: outcome.body,
    reference,
    fault: Object.keys(faults).join(", ") || undefined,
  });
  return response;
}
