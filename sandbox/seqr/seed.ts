import type { SandboxEnv } from "@sandbox/env";
import type { Reseller, Terminal } from "@sandbox/seqr/types";
import type { Webshop } from "@sandbox/seqr/control/schemas";

/** The publicly documented demo credentials (protocol 2.5). PLN is ours by configuration: no source shows SEQR in Poland. */
export const seedTerminals: Terminal[] = [
  {
    terminalId: "public_test_shop_terminal",
    kind: "shop",
    name: "Kram",
    password: "12345678",
    resellerId: "public_test_shop",
    externalTerminalId: "kram-web",
    currencies: ["SEK", "EUR", "PLN"],
    blocked: false,
    refunds: "allowed",
    seqrId: null,
  },
];

export const seedResellers: Reseller[] = [
  { id: "public_test_shop", userId: "9900", password: "1234", name: "Kram" },
];

/** The Instant Checkout service's table of shops. */
export function seedWebshops(env: SandboxEnv): Webshop[] {
  return [
    {
      webshopId: "kram",
      createPurchaseUrl: `${env.shopUrl}/api/seqr/createPurchase`,
      serviceId: "wss-dev",
      name: "Kram",
    },
  ];
}
