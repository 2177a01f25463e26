import "server-only";
import type { SeqrConfig } from "@/payments/seqr/config";
import type { Env } from "@/server/env";
import packageJson from "@/package.json";

/** SEQR's settings from the environment; undefined when SEQR is off. */
export function seqrConfig(env: Env): SeqrConfig | undefined {
  if (!env.SEQR_SOAP_URL || !env.SEQR_TERMINAL_ID || !env.SEQR_TERMINAL_PASSWORD) return undefined;
  const reseller =
    env.SEQR_RESELLER_ID && env.SEQR_RESELLER_PASSWORD
      ? { id: env.SEQR_RESELLER_ID, user: env.SEQR_RESELLER_USER, password: env.SEQR_RESELLER_PASSWORD }
      : undefined;
  return {
    soapUrl: env.SEQR_SOAP_URL,
    terminalId: env.SEQR_TERMINAL_ID,
    terminalPassword: env.SEQR_TERMINAL_PASSWORD,
    reseller,
    webshopId: env.SEQR_WEBSHOP_ID,
    qrService: env.SEQR_QR_SERVICE,
    currency: env.SEQR_CURRENCY,
    clientId: "Kram",
    clientReference: `Kram ${packageJson.version}`,
    timeoutMs: 5_000,
  };
}
