import { createHash, timingSafeEqual } from "node:crypto";
import type { InboundError } from "./inbound";
import { maxInpostBodyBytes } from "./inbound";
import {
  type InpostTransactionEvent,
  toTransactionEvent,
  transactionEventSchema,
  type WireTransactionEvent,
} from "./wire/transaction-event";

export type WebhookRequest = { headers: { get(name: string): string | null }; body: string };
/** `INVALID_SIGNATURE` is answered with 401, the others with 400 (protocol 3.11). */
export type WebhookResult =
  | { ok: true; value: InpostTransactionEvent }
  | { ok: false; error: { code: InboundError["code"] | "INVALID_SIGNATURE"; detail: string } };

/**
 * Reads a transaction webhook whose SHA-512 fits (protocol 3.11). A type that is not known cannot be checked and is refused.
 */
export function readTransactionWebhook(
  { headers, body }: WebhookRequest,
  merchantSecret: string,
): WebhookResult {
  const version = headers.get("x-api-version");
  const signature = headers.get("x-signature");
  if (!version || !signature) return refuse("BAD_REQUEST", "a header is missing");
  if (body.length > maxInpostBodyBytes) return refuse("BAD_REQUEST", "the body is too large");
  const json = parse(body);
  if (json === undefined) return refuse("MALFORMED_REQUEST", "the body is not JSON");
  const read = transactionEventSchema.safeParse(json);
  if (!read.success) return refuse("BAD_REQUEST", "not a transaction event");
  const amounts = amountTexts(read.data, body, version);
  const fits = amounts.some((amount) => {
    const text = [version, ...signedValues(read.data, amount), merchantSecret].join("");
    return sameText(signature, createHash("sha512").update(text, "utf8").digest("hex"));
  });
  if (!fits) return refuse("INVALID_SIGNATURE", "the signature does not fit");
  const value = toTransactionEvent(read.data);
  return value ? { ok: true, value } : refuse("BAD_REQUEST", "the amount is none");
}

function signedValues({ eventType, eventData: data }: WireTransactionEvent, amount: string): string[] {
  const begin = [data.amount.currency, amount, data.createdDate, data.eventDateTime, data.merchantId];
  const { id = "", method = "", reference = "" } = data.payment ?? {};
  switch (eventType) {
    case "PAYMENT_AUTHORIZED":
    case "PAYMENT_DECLINED":
      return [...begin, data.orderReference, id, method, reference, data.status, eventType];
    case "REFUND":
    case "REFUND_DECLINED":
      return [...begin, data.operationId, id, method, data.refundReference, data.status, eventType];
    case "SETTLEMENT":
      return [...begin, data.settlementId, data.transferReference, eventType];
  }
}

/** Version 1 signs `value`. A number is signed as its sender wrote it, which `125.00` loses when it is read. */
function amountTexts({ eventData }: WireTransactionEvent, body: string, version: string): string[] {
  const name = version === "1" ? "value" : "valueInCents";
  const value = eventData.amount[name];
  if (value === undefined || value === null) return [""];
  const written = new RegExp(`"${name}"\\s*:\\s*(-?[0-9][0-9.eE+-]*)`).exec(body)?.[1];
  const asWritten = typeof value === "number" && written && Number(written) === value ? [written] : [];
  return [String(value), ...asWritten];
}

function sameText(theirs: string, ours: string): boolean {
  const bytes = Buffer.from(theirs, "utf8");
  return bytes.length === ours.length && timingSafeEqual(bytes, Buffer.from(ours, "utf8"));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refuse(code: InboundError["code"] | "INVALID_SIGNATURE", detail: string): WebhookResult {
  return { ok: false, error: { code, detail } };
}
