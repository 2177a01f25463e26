import { createHash } from "node:crypto";
import { asObject } from "@sandbox/inpost-pay/wire/read-json";
import type { Json } from "@sandbox/inpost-pay/types";

const begin = ["createdDate", "eventDateTime", "merchantId"];
const payment = [...begin, "orderReference", "payment.id", "payment.method", "payment.reference", "status"];
const refund = [...begin, "operationId", "payment.id", "payment.method", "refundReference", "status"];
const settlement = [...begin, "settlementId", "transferReference"];

export const webhookFields = {
  PAYMENT_AUTHORIZED: payment,
  PAYMENT_DECLINED: payment,
  REFUND: refund,
  REFUND_DECLINED: refund,
  SETTLEMENT: settlement,
} as const;
export type WebhookType = keyof typeof webhookFields;

function valueAt(of: Json, path: string): string {
  const value = path.split(".").reduce<unknown>((inner, name) => asObject(inner)?.[name], of);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/**
 * Lower-case hex SHA-512 over version, values in the protocol's order, event type and secret, nothing between (section
 * 3.11). Version 1 signs `amount.value`.
 */
export function signWebhook(
  version: string,
  { eventType, eventData }: { eventType: WebhookType; eventData: Json },
  secret: string,
): string {
  const amount = version === "1" ? "amount.value" : "amount.valueInCents";
  const paths = ["amount.currency", amount, ...webhookFields[eventType]];
  const values = paths.map((path) => valueAt(eventData, path));
  return createHash("sha512")
    .update([version, ...values, eventType, secret].join(""))
    .digest("hex");
}
