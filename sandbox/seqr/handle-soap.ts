import type { ActiveFaults } from "@sandbox/faults";
import { dropConnection } from "@sandbox/lib/connections";
import { log } from "@sandbox/lib/log";
import { readBody } from "@sandbox/lib/read-body";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { sleep } from "@sandbox/lib/sleep";
import { slowly } from "@sandbox/lib/slow-body";
import type { Answer } from "@sandbox/seqr/operations/operation";
import { phonesBehind } from "@sandbox/seqr/phones-behind";
import { resultName } from "@sandbox/seqr/rules/result-codes";
import { runOperation } from "@sandbox/seqr/run-operation";
import { writeAnswer, writeFault, xmlResponse } from "@sandbox/seqr/wire/envelope";
import { parseXml, type XmlElement } from "@sandbox/seqr/wire/parse-xml";
import { readOperation } from "@sandbox/seqr/wire/read-request";
import { SoapFault } from "@sandbox/seqr/wire/soap-fault";
import type { XmlTree } from "@sandbox/seqr/wire/write-xml";

const BODY_LIMIT = 1_048_576;
const badGateway =
  "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

interface Outcome {
  status: number | null;
  body: string;
  html?: boolean;
  operation: string;
  reference: string | null;
  faults: ActiveFaults;
}

function write(operation: string, { code, detail, ersReference, fields = [] }: Answer): string {
  const description = detail ? `${resultName(code)}: ${detail}` : resultName(code);
  const first: XmlTree[] = ersReference ? [["ersReference", ersReference]] : [];
  return writeAnswer(operation, [
    ...first,
    ["resultCode", code],
    ["resultDescription", description],
    ...fields,
  ]);
}

function blame(error: unknown): { status: number; body: string } {
  if (error instanceof SoapFault) return { status: error.status, body: writeFault(error.message) };
  log.error({ err: error }, "a SOAP request failed");
  return { status: 500, body: writeFault("Internal error of the sandbox; see its log") };
}

async function answer(
  sandbox: Sandbox,
  body: XmlElement,
  faults: ActiveFaults,
): Promise<Omit<Outcome, "operation" | "faults">> {
  if (faults.delay) await sleep(faults.delay.ms ?? 0);
  if (faults["drop-before"]) return { status: null, body: "", reference: null };
  if (faults["html-502"]) return { status: 502, body: badGateway, html: true, reference: null };
  if (faults["soap-fault"])
    return { status: 500, body: writeFault("Fault made by the sandbox"), reference: null };
  const forced = faults["result-code"]?.code;
  const result: Answer = forced === undefined ? runOperation(sandbox, body, faults) : { code: forced };
  const status = faults["drop-after"] ? null : 200;
  return { status, body: write(body.name, result), reference: result.reference ?? null };
}

async function work(sandbox: Sandbox, text: string | null): Promise<Outcome> {
  let operation = "unknown";
  let faults: ActiveFaults = {};
  try {
    if (text === null) throw new SoapFault("the request is larger than 1 MB", 413);
    const body = readOperation(parseXml(text));
    operation = body.name.slice(0, 64);
    faults = sandbox.faults.take({ provider: "seqr", operation, phones: phonesBehind(sandbox, body) });
    return { operation, faults, ...(await answer(sandbox, body, faults)) };
  } catch (error) {
    return { operation, faults, reference: null, ...blame(error) };
  }
}

function respond(request: Request, { status, body, html, faults }: Outcome): Response {
  if (status === null) {
    dropConnection(request);
    return new Response(null, { status: 500 });
  }
  const response = html
    ? new Response(body, { status, headers: { "content-type": "text/html" } })
    : xmlResponse(body, status);
  const slow = faults["slow-body"];
  return slow ? slowly(response, body, slow.ms ?? 1_000) : response;
}

/** `POST` to the payment API: parse, take faults, run, answer, journal. Result codes are HTTP 200, Faults 500 (protocol section 9). */
export async function handleSoap(sandbox: Sandbox, request: Request): Promise<Response> {
  const started = performance.now();
  const text = await readBody(request, BODY_LIMIT);
  const outcome = await work(sandbox, text);
  const response = respond(request, outcome);
  sandbox.journal.write({
    direction: "in",
    provider: "seqr",
    operation: outcome.operation,
    method: "POST",
    url: new URL(request.url).pathname,
    status: outcome.status,
    durationMs: Math.round(performance.now() - started),
    requestHeaders: request.headers,
    requestBody: text ?? "(larger than 1 MB)",
    responseHeaders: response.headers,
    responseBody: outcome.body,
    reference: outcome.reference,
    fault: Object.keys(outcome.faults).join(", ") || undefined,
  });
  return response;
}
