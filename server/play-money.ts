import "server-only";
import { env } from "./env";

const REAL_HOSTS = /(^|\.)seqr\.(com|se)$/;

/** Whether a SEQR endpoint is anything but SEQR's live one (`extdev…` is its test system): then nobody is charged. */
export function isPlayMoneyUrl(soapUrl: string | undefined): boolean {
  if (!soapUrl) return false;
  const { protocol, hostname } = new URL(soapUrl);
  return protocol !== "https:" || !REAL_HOSTS.test(hostname) || hostname.startsWith("extdev");
}

/** True while a configured provider is the sandbox. */
export function isPlayMoney(): boolean {
  return isPlayMoneyUrl(env().SEQR_SOAP_URL);
}
