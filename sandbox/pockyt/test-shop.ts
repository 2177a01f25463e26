import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { signParameters, type Parameters } from "@sandbox/pockyt/wire/verify-sign";
import { newFaultSchema } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { currentCode } from "@sandbox/pockyt/codes";
import { handleApi } from "@sandbox/pockyt/handle-api";
import { add } from "@sandbox/pockyt/operations/add";
import { cancel } from "@sandbox/pockyt/operations/cancel";
import { createTransQrcode } from "@sandbox/pockyt/operations/create-trans-qrcode";
import type { Operation } from "@sandbox/pockyt/operations/operation";
import { prepay } from "@sandbox/pockyt/operations/prepay";
import { refund } from "@sandbox/pockyt/operations/refund";
import { tranQuery } from "@sandbox/pockyt/operations/tran-query";
import { transList } from "@sandbox/pockyt/operations/trans-list";
import type { WalletId } from "@sandbox/pockyt/wallets";

const TOKEN = "5cbfb079f15b150122261c8537086d77a";
export const account = { merchantNo: "200043", storeNo: "300014" };
export const usd = { currency: "USD", settleCurrency: "USD" };

const paths: Record<string, Operation> = {
  "/app-instore/v3/add": add,
  "/app-instore/v3/prepay": prepay,
  "/app-instore/v3/pay": prepay,
  "/app-instore/v3/create-trans-qrcode": createTransQrcode,
  "/app-data-search/v3/tran-query": tranQuery,
  "/app-data-search/v3/cancel": cancel,
  "/app-data-search/v3/refund": refund,
  "/app-data-search/v3/trans-list": transList,
};

export interface Heard {
  status: number;
  body: string;
  json: { ret_code?: string; ret_msg?: string; retMsg?: string; result?: Record<string, unknown> };
}

/** What a test shop sends: `sign: false` leaves `verifySign` to the parameters. */
interface Sending {
  form?: boolean;
  sign?: boolean;
}

function parsed(body: string): Heard["json"] {
  try {
    return JSON.parse(body) as Heard["json"]; // what the sandbox answers; the tests look at it
  } catch {
    return {};
  }
}

/** Calls an operation by its path (`prepay`, or a whole one), signed with the demo account. */
export async function call(
  sandbox: Sandbox,
  name: string,
  parameters: Parameters,
  { form = false, sign = true }: Sending = {},
): Promise<Heard> {
  const path = Object.keys(paths).find((known) => known === name || known.endsWith(`/${name}`)) ?? "";
  const operation = paths[path];
  if (!operation) throw new Error(`no operation ${name}`);
  const given = { ...account, ...parameters };
  const body = sign ? { ...given, verifySign: signParameters(given, TOKEN) } : given;
  const request = new Request(`http://sandbox.test${path}`, {
    method: "POST",
    headers: { "content-type": form ? "application/x-www-form-urlencoded" : "application/json" },
    body: form ? new URLSearchParams(body).toString() : JSON.stringify(body),
  });
  const response = await handleApi(sandbox, request, operation);
  const read = await response.text();
  return { status: response.status, body: read, json: parsed(read) };
}

let sales = 0;

/** A sale of so many dollars that waits for a code; gives its transaction number. */
export async function sale(sandbox: Sandbox, amount: string, more: Parameters = {}): Promise<string> {
  const reference = `POS1-${++sales}-A1`;
  const { json } = await call(sandbox, "add", { amount, reference, ...usd, ...more });
  return String(json.result?.transactionNo);
}

/** The code on a person's phone. */
export function codeOf(sandbox: Sandbox, personId: string, wallet: WalletId = "alipay"): string {
  return currentCode(sandbox, personId, wallet)?.text ?? "";
}

/** Charges a person's wallet for a sale. */
export function submit(sandbox: Sandbox, transactionNo: string, paymentBarcode: string): Promise<Heard> {
  return call(sandbox, "prepay", { transactionNo, paymentBarcode });
}

/** The status that tran-query tells. */
export async function statusOf(sandbox: Sandbox, transactionNo: string): Promise<unknown> {
  return (await call(sandbox, "tran-query", { transactionNo })).json.result?.status;
}

/** Sets a fault of Pockyt that happens once. */
export function fault(
  sandbox: Sandbox,
  operation: string,
  kind: string,
  params: Record<string, unknown> = {},
): void {
  sandbox.faults.add(newFaultSchema.parse({ provider: "pockyt", operation, kind, params, remaining: 1 }));
}

export interface Listener {
  url: string;
  heard: { type: string; fields: Parameters }[];
  answer: string;
  close(): void;
}

async function readFields(request: IncomingMessage): Promise<Listener["heard"][number]> {
  const body = await text(request);
  const type = request.headers["content-type"] ?? "";
  const fields = type.includes("json")
    ? (JSON.parse(body) as Parameters) // a flat object of texts, written by the sandbox
    : Object.fromEntries(new URLSearchParams(body));
  return { type, fields };
}

/** A shop that listens to notifications. */
export async function listen(): Promise<Listener> {
  const server = createServer(async (request, response) => {
    listener.heard.push(await readFields(request));
    response.end(listener.answer);
  });
  const listener: Listener = { url: "", heard: [], answer: "success", close: () => void server.close() };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  listener.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ipn`; // listening on a port
  return listener;
}
