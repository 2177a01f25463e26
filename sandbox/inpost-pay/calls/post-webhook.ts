import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { transmit } from "@sandbox/inpost-pay/calls/transmit";
import type { Json, Merchant } from "@sandbox/inpost-pay/types";
import { asObject, parseJson, part } from "@sandbox/inpost-pay/wire/read-json";
import { signWebhook, type WebhookType } from "@sandbox/inpost-pay/wire/webhook-signature";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** What is sent again keeps the version it was written in. */
function sign(body: string, { merchantSecret }: Merchant): { version: string; signature: string } {
  const webhook: Json = asObject(parseJson(body)) ?? {};
  const eventType = webhook.eventType as WebhookType; // written by write-webhook.ts
  const eventData = part(webhook, "eventData");
  const version = "valueInCents" in part(eventData, "amount") ? "2" : "1";
  return { version, signature: signWebhook(version, { eventType, eventData }, merchantSecret) };
}

/** `POST` to the merchant's webhook address, with its own kind of signature (protocol section 3.11). */
export async function postWebhook(
  sandbox: Sandbox,
  merchant: Merchant,
  { body, reference, personId }: { body: string; reference: string; personId: string | null },
): Promise<ShopAnswer> {
  const result = await transmit(sandbox, {
    operation: "webhook",
    method: "POST",
    url: merchant.webhookUrl,
    reference,
    personId,
    make(faults) {
      const { version, signature: right } = sign(body, merchant);
      const signature = faults["wrong-hash"] ? [...right].reverse().join("") : right;
      return {
        headers: {
          "Content-Type": "application/json",
          "X-API-Version": version,
          "X-Signature": signature,
        },
        // Another currency is covered by the signature; a blank would not be.
        body: faults["tampered-body"] ? body.replace('"currency":"PLN"', '"currency":"EUR"') : body,
      };
    },
  });
  if (!result.answered)
    return { ok: false, status: null, code: "NO_ANSWER", detail: result.detail, lost: result.lost };
  return result.status < 300
    ? { ok: true, status: result.status, json: parseJson(result.body) }
    : {
        ok: false,
        status: result.status,
        code: `HTTP_${result.status}`,
        detail: "The shop refused the webhook",
      };
}
