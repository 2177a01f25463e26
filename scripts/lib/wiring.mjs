/**
 * The environment of a shop and a sandbox that know each other.
 * What the given environment already says wins, so any address, port or credential can be overridden.
 * @param {{ ports: { shop: number, sandbox: number, smtp: number }, secrets: { authSecret: string },
 *   environment?: Record<string, string | undefined>, databaseUrl: string, sandboxDatabase: string }} options
 */
export function wiring({ ports, secrets, environment = process.env, databaseUrl, sandboxDatabase }) {
  // `next dev` and `next start` each set the NODE_ENV they need; what is empty counts as not given.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name !== "NODE_ENV" && value !== ""),
  );
  const publicUrl = given.PUBLIC_URL ?? `http://localhost:${ports.shop}`;
  const sandboxUrl = (given.SANDBOX_PUBLIC_URL ?? `http://localhost:${ports.sandbox}`).replace(/\/+$/, "");
  const common = { NEXT_TELEMETRY_DISABLED: "1", LOG_LEVEL: "warn" };
  const shop = {
    ...common,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secrets.authSecret,
    SMTP_URL: `smtp://localhost:${ports.smtp}`,
    STAGE_ORIGIN: new URL(sandboxUrl).origin,
    SEQR_SOAP_URL: `${sandboxUrl}/soap/merchant/cashregister-2`,
    SEQR_TERMINAL_ID: "public_test_shop_terminal",
    SEQR_TERMINAL_PASSWORD: "12345678",
    SEQR_RESELLER_ID: "public_test_shop",
    SEQR_RESELLER_USER: "9900",
    SEQR_RESELLER_PASSWORD: "1234",
    INPOST_PAY_API_URL: sandboxUrl,
    INPOST_PAY_LOGIN_URL: sandboxUrl,
    INPOST_PAY_CLIENT_ID: "kram-demo",
    INPOST_PAY_CLIENT_SECRET: "kram-demo-secret",
    INPOST_PAY_MERCHANT_CLIENT_ID: "kram-demo-widget",
    INPOST_PAY_POS_ID: "30010042",
    INPOST_PAY_MERCHANT_SECRET: "kram-demo-merchant-secret",
    INPOST_PAY_WIDGET_URL: `${sandboxUrl}${given.INPOST_PAY_WIDGET === "v2" ? "/inpostpay.widget.v2.js" : "/inpostizi.js"}`,
    // The vendor's published demo account: printed in its documents, no secret.
    POCKYT_API_URL: sandboxUrl,
    POCKYT_MERCHANT_NO: "200043",
    POCKYT_STORE_NO: "300014",
    POCKYT_TOKEN: "5cbfb079f15b150122261c8537086d77a",
    ...given,
    PORT: String(ports.shop),
    PUBLIC_URL: publicUrl,
  };
  const sandbox = {
    ...common,
    SANDBOX_DATABASE: sandboxDatabase,
    ...given,
    PORT: String(ports.sandbox),
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    SANDBOX_PUBLIC_URL: sandboxUrl,
    SHOP_URL: given.SHOP_URL ?? publicUrl,
  };
  return { shopUrl: publicUrl, sandboxUrl, shop, sandbox };
}
