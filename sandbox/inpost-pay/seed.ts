import type { SandboxEnv } from "@sandbox/env";
import type { Merchant } from "@sandbox/inpost-pay/types";

/** Payment types that the demo merchant has a contract for (protocol section 5.3). */
const paymentTypes = [
  "CARD",
  "CARD_TOKEN",
  "GOOGLE_PAY",
  "APPLE_PAY",
  "BLIK_CODE",
  "BLIK_TOKEN",
  "PAY_BY_LINK",
  "DEFERRED_PAYMENT",
  "CASH_ON_DELIVERY",
];

/** The demo merchant: public play credentials, at home where the shop is. */
export function seedMerchant({ shopUrl }: SandboxEnv): Merchant {
  return {
    merchantExternalId: "demo-merchant-0001",
    name: "Kram",
    clientId: "kram-demo",
    clientSecret: "kram-demo-secret",
    merchantClientId: "kram-demo-widget",
    posId: "30010042",
    merchantSecret: "kram-demo-merchant-secret",
    baseUrl: `${shopUrl}/api/inpost-pay`,
    webhookUrl: `${shopUrl}/api/inpost-pay/events`,
    origins: [new URL(shopUrl).origin],
    paymentTypes,
  };
}
