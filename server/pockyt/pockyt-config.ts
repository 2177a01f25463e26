import "server-only";
import type { PockytConfig } from "@/payments/pockyt/config";
import type { Env } from "@/server/env";

/** How long the answer to a charge is waited for. */
export const chargeTimeoutMs = 15_000;

/** Pockyt's settings from the environment; undefined when it is off, and with it the till's wallets. */
export function pockytConfig(env: Env): PockytConfig | undefined {
  const { POCKYT_API_URL: apiUrl, POCKYT_MERCHANT_NO: merchantNo, POCKYT_STORE_NO: storeNo } = env;
  const { POCKYT_TOKEN: token, POCKYT_CHARGE_PATH: chargePath } = env;
  if (!apiUrl || !merchantNo || !storeNo || !token) return undefined;
  return { apiUrl, merchantNo, storeNo, token, chargePath, timeoutMs: 10_000, chargeTimeoutMs };
}
