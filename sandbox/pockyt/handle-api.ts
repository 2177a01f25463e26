import type { ActiveFaults } from "@sandbox/faults";
import { dropConnection } from "@sandbox/lib/connections";
import { log } from "@sandbox/lib/log";
import { readBody } from "@sandbox/lib/read-body";
import { getSandbox, type Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import { slowly } from "@sandbox/lib/slow-body";
import { forced, present, refuse, type Answer } from "@sandbox/pockyt/answer";
import { checkRequest } from "@sandbox/pockyt/check-request";
import { deliverEarly } from "@sandbox/pockyt/ipn/deliver-ipn";
import type { Done, Operation } from "@sandbox/pockyt/operations/operation";
import { readParameters } from "@sandbox/pockyt/wire/read-parameters";
import { Refusal } from "@sandbox/pockyt/wire/refusal";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

const BODY_LIMIT = 262_144;
const HTML = "text/html";
const errorPage = (title: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

interface Work {
  sandbox: Sandbox;
  operation: Operation;
  parameters: Parameters | null;
  faults: ActiveFaults;
  path: string;
}

/** People whose phone is behind a request: by the code, or by the transaction. */
function phonesBehind({ pockyt }: Sandbox, parameters: Parameters): string[] {
  const { paymentBarcode = "", transactionNo = "", merchantNo = "", reference = "" } = parameters;
  const [named] = reference ? pockyt.byReference(`${merchantNo}/${reference}`) : [];
  const transaction = pockyt.transactions.get(transactionNo) ?? named;
  const owner = pockyt.codes.get(paymentBarcode)?.personId ?? transaction?.personId;
  return owner ? [owner] : [];
}

async function run({ sandbox, operation, parameters, faults, path }: Work): Promise<Done> {
  if (!parameters) return { result: new Refusal("000020", "parameters") };
  const store = checkRequest(sandbox, operation, parameters);
  if (store instanceof Refusal) return { result: store };
  const call = { sandbox, store, parameters, faults, path };
  const done = sandbox.db.transaction(() => operation.run(call))();
  if (done.transaction) await deliverEarly(sandbox, done.transaction);
  return done;
}

async function work(all: Work): Promise<Answer & { reference?: string }> {
  const { sandbox, operation, faults } = all;
  const settings = sandbox.pockyt.settings();
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults["drop-before"]) return { status: null, body: "", type: HTML };
  if (faults["html-502"]) return { status: 502, body: errorPage("502 Bad Gateway"), type: HTML };
  if (faults["http-500"]) return { status: 500, body: errorPage("500 Internal Server Error"), type: HTML };
  const code = faults["ret-code"]?.retCode;
  if (code !== undefined) return forced(settings, code);
  try {
    const { result, transaction } = await run(all);
    return { ...present(settings, operation, result, faults), reference: transaction?.reference };
  } catch (error) {
    log.error({ err: error, operation: operation.name }, "a request to Pockyt failed");
    return refuse(settings, new Refusal("000000", "system"));
  }
}

function respond(request: Request, { status, body, type }: Answer, slowMs: number | undefined): Response {
  if (status === null) {
    dropConnection(request);
    return new Response(null, { status: 500 });
  }
  const response = new Response(body, {
    status,
    headers: { "cache-control": "no-store", "content-type": type },
  });
  return slowMs === undefined ? response : slowly(response, body, slowMs);
}

/** One call of a shop, JSON or form: faults, checks, work, answer, journal (protocol section 7). */
export async function handleApi(sandbox: Sandbox, request: Request, operation: Operation): Promise<Response> {
  const started = performance.now();
  const body = await readBody(request, BODY_LIMIT);
  const parameters = body === null ? null : readParameters(body, request.headers.get("content-type"));
  const phones = phonesBehind(sandbox, parameters ?? {});
  const faults = sandbox.faults.take({ provider: "pockyt", operation: operation.name, phones });
  const url = new URL(request.url).pathname;
  const path = url.slice(url.lastIndexOf("/") + 1);
  const answer = await work({ sandbox, operation, parameters, faults, path });
  const response = respond(request, answer, faults["slow-body"] && (faults["slow-body"].ms ?? 1_000));
  sandbox.journal.write({
    direction: "in",
    provider: "pockyt",
    operation: operation.name,
    method: request.method,
    url,
    status: answer.status,
    durationMs: Math.round(performance.now() - started),
    requestHeaders: request.headers,
    requestBody: body ?? "(larger than 256 kB)",
    responseHeaders: response.headers,
    responseBody: answer.body,
    reference: answer.reference ?? (parameters?.reference || parameters?.transactionNo)?.slice(0, 64) ?? null,
    fault: Object.keys(faults).join(", ") || undefined,
  });
  return response;
}

/** An operation as a route handler. */
export function apiRoute(operation: Operation) {
  return (request: Request): Promise<Response> => handleApi(getSandbox(), request, operation);
}
