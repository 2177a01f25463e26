import { giveToken } from "@sandbox/inpost-pay/give-token";
import { handleApi } from "@sandbox/inpost-pay/handle-api";
import { postBinding } from "@sandbox/inpost-pay/operations/post-binding";
import type { ApiOperation } from "@sandbox/inpost-pay/operations/operation";
import { confirm } from "@sandbox/inpost-pay/phone/confirm";
import { onboard } from "@sandbox/inpost-pay/phone/onboard";
import { scan } from "@sandbox/inpost-pay/phone/scan";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import type { Json } from "@sandbox/inpost-pay/types";
import { asObject, parseJson, text } from "@sandbox/inpost-pay/wire/read-json";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";

const origin = "http://sandbox.test";
const demo = { client_id: "kram-demo", client_secret: "kram-demo-secret", grant_type: "client_credentials" };

export interface Answer {
  status: number;
  type: string;
  body: string;
  json: Json;
}

async function read(response: Response): Promise<Answer> {
  const body = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, type, body, json: asObject(parseJson(body)) ?? {} };
}

/** The token endpoint, with the demo merchant's credentials unless told otherwise. */
export async function requestToken(sandbox: Sandbox, form: Record<string, string> = demo): Promise<Answer> {
  const body = new URLSearchParams(form);
  return read(await giveToken(sandbox, new Request(`${origin}/token`, { method: "POST", body })));
}

interface Call {
  params?: Record<string, string>;
  query?: string;
  /** An object is sent as JSON, text as it is. */
  body?: Json | string;
  headers?: Record<string, string>;
  /** Another token, or null for none. */
  token?: string | null;
}

/** One request of the demo merchant, with a fresh token unless told otherwise. */
export async function api(sandbox: Sandbox, operation: ApiOperation, call: Call = {}): Promise<Answer> {
  const { params = {}, query = "", body, headers = {} } = call;
  const token =
    call.token === undefined ? text((await requestToken(sandbox)).json, "access_token") : call.token;
  const request = new Request(`${origin}/v1/izi/x?${query}`, {
    method: "POST",
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: typeof body === "object" ? JSON.stringify(body) : body,
  });
  return read(await handleApi(sandbox, request, operation, params));
}

const browser = {
  user_agent: "Mozilla/5.0",
  platform: "Linux",
  architecture: "x86_64",
  data_time: "2026-02-03T13:05:09.000Z",
  location: "-",
  customer_ip: "203.0.113.7",
  port: "443",
};

/** The body of 2.2. */
export function bindingRequest(change: Json = {}): Json {
  return { binding_method: "DEEP_LINK", binding_place: "BASKET_SUMMARY", browser, ...change };
}

/** The phone's state, when the press was no problem. */
export async function state(of: PhoneState | Problem | Promise<PhoneState | Problem>): Promise<PhoneState> {
  const result = await of;
  if (result instanceof Problem) throw new Error(`${result.title}: ${result.detail}`);
  return result;
}

/** A deep link for a basket. */
export async function link(sandbox: Sandbox, basketId: string): Promise<string> {
  const { json } = await api(sandbox, postBinding, { params: { basketId }, body: bindingRequest() });
  return text(json, "deep_link");
}

/** Link, scan, contract and confirmation; the basket is on the person's phone then. */
export async function bind(sandbox: Sandbox, personId = "zofia", basketId = "b-1"): Promise<PhoneState> {
  await state(scan(sandbox, personId, await link(sandbox, basketId)));
  await state(onboard(sandbox, personId));
  return state(confirm(sandbox, personId, {}));
}
