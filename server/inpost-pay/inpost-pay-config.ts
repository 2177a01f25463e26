import "server-only";
import packageJson from "@/package.json";
import type { InpostPayConfig } from "@/payments/inpost-pay/config";
import type { Env } from "@/server/env";

/** InPost Pay's settings from the environment; undefined when it is off. */
export function inpostPayConfig(env: Env): InpostPayConfig | undefined {
  const { INPOST_PAY_API_URL: apiUrl, INPOST_PAY_LOGIN_URL: loginUrl } = env;
  const { INPOST_PAY_CLIENT_ID: clientId, INPOST_PAY_CLIENT_SECRET: clientSecret } = env;
  const { INPOST_PAY_MERCHANT_CLIENT_ID: merchantClientId, INPOST_PAY_POS_ID: posId } = env;
  const { INPOST_PAY_MERCHANT_SECRET: merchantSecret } = env;
  if (!apiUrl || !loginUrl || !clientId || !clientSecret || !merchantClientId || !posId || !merchantSecret)
    return undefined;
  return {
    apiUrl,
    loginUrl,
    clientId,
    clientSecret,
    merchantClientId,
    posId,
    merchantSecret,
    refundSignaturePrefix: env.INPOST_PAY_REFUND_SIGNATURE_PREFIX,
    timeoutMs: 5_000,
    pluginVersion: `kram-${packageJson.version}`,
  };
}
