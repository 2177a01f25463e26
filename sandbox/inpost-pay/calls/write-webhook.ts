import type { Json } from "@sandbox/inpost-pay/types";
import { wireNumber } from "@sandbox/inpost-pay/wire/minor";
import { wireNow, wireTime } from "@sandbox/inpost-pay/wire/time";
import type { WebhookType } from "@sandbox/inpost-pay/wire/webhook-signature";
import type { Sandbox } from "@sandbox/lib/sandbox";

interface Webhook {
  eventType: WebhookType;
  merchantExternalId: string;
  /** Grosze. */
  amount: number;
  /** When what it tells of began, ms. */
  createdAt: number;
  eventData: Json;
}

/** The body of a transaction webhook in the version that is set (protocol section 3.11). */
export function writeWebhook(
  sandbox: Sandbox,
  { eventType, merchantExternalId, amount, createdAt, eventData }: Webhook,
): string {
  const { webhookVersion } = sandbox.inpostPay.settings();
  const sum = webhookVersion === "1" ? { value: wireNumber(amount) } : { valueInCents: amount };
  return JSON.stringify({
    eventType,
    eventData: {
      amount: { currency: "PLN", ...sum },
      createdDate: wireTime(createdAt),
      eventDateTime: wireTime(wireNow(sandbox)),
      merchantId: merchantExternalId,
      ...eventData,
    },
  });
}
