import type { ActiveFaults } from "@sandbox/faults";
import { transmit } from "@sandbox/inpost-pay/calls/transmit";
import { signingKeys } from "@sandbox/inpost-pay/keys";
import type { Json, Merchant } from "@sandbox/inpost-pay/types";
import { asObject, parseJson, text } from "@sandbox/inpost-pay/wire/read-json";
import { publicKeyHash, signMessage, wrongPublicKeyHash } from "@sandbox/inpost-pay/wire/signature";
import { wireNow, wireTime } from "@sandbox/inpost-pay/wire/time";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface ShopCall {
  operation: string;
  method: "POST" | "GET" | "DELETE";
  /** Below the merchant's base, e.g. `/v1/izi/order`. */
  path: string;
  body?: Json;
  reference: string;
  personId: string | null;
  /** The body with a value that nobody documented (fault unknown-enum). */
  unknown?: (body: Json, value: string) => Json;
}

export type ShopAnswer =
  | { ok: true; status: number; json: unknown }
  | {
      ok: false;
      /** null: no answer came. */
      status: number | null;
      code: string;
      detail: string;
      /** Lost on purpose, so that it must not be sent again. */
      lost?: boolean;
    };

const STALE_MS = 600_000;

function sign(sandbox: Sandbox, merchant: Merchant, body: string, faults: ActiveFaults) {
  const [{ version, publicKey, privateKey }] = signingKeys(sandbox);
  const timestamp = wireTime(wireNow(sandbox) - (faults["stale-timestamp"] ? STALE_MS : 0));
  const { merchantExternalId } = merchant;
  // A tampered message without a body has nothing to change, so the signature is of something else.
  const signed = faults["tampered-body"] && body === "" ? " " : body;
  return {
    Accept: "application/json",
    ...(body === "" ? {} : { "Content-Type": "application/json" }),
    "x-signature": signMessage({ body: signed, merchantExternalId, version, timestamp }, privateKey),
    "x-signature-timestamp": timestamp,
    "x-public-key-ver": version,
    "x-public-key-hash": faults["wrong-hash"] ? wrongPublicKeyHash(publicKey) : publicKeyHash(publicKey),
  };
}

function failure(status: number, body: string): ShopAnswer {
  const error = asObject(parseJson(body)) ?? {};
  const code = text(error, "error_code") || `HTTP_${status}`;
  return { ok: false, status, code, detail: text(error, "error_message") || `The shop answered ${status}` };
}

/** Calls a merchant, signed (protocol section 3.1). Faults besides those of every message: wrong-hash, stale-timestamp, tampered-body, unknown-enum. */
export async function callShop(sandbox: Sandbox, merchant: Merchant, call: ShopCall): Promise<ShopAnswer> {
  const { operation, method, path, reference, personId } = call;
  const result = await transmit(sandbox, {
    operation,
    method,
    url: `${merchant.baseUrl}${path}`,
    reference,
    personId,
    make(faults) {
      const value = faults["unknown-enum"] && (faults["unknown-enum"].status ?? "BRAND_NEW");
      const json = call.body && value && call.unknown ? call.unknown(call.body, value) : call.body;
      const body = json ? JSON.stringify(json) : "";
      const headers = sign(sandbox, merchant, body, faults);
      // One blank more: the same JSON, other bytes.
      return { headers, body: faults["tampered-body"] && body ? body.replace(/\}$/, " }") : body };
    },
  });
  if (!result.answered)
    return { ok: false, status: null, code: "NO_ANSWER", detail: result.detail, lost: result.lost };
  if (result.status < 200 || result.status > 299) return failure(result.status, result.body);
  return { ok: true, status: result.status, json: parseJson(result.body) };
}
