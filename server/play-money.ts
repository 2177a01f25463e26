import "server-only";
import { env } from "./env";

// `extdev…` is SEQR's test system; InPost's are sandbox-api and uat-api; Pockyt's have domains of their own.
const REAL_HOSTS = [
  /^(?!extdev)([\w-]+\.)*seqr\.(com|se)$/,
  /^api\.inpost\.pl$/,
  /^mapi\.(yuansfer\.com|pockyt\.io)$/,
];

/** Whether a provider's address is anything but its live system: then nobody is charged. */
export function isPlayMoneyUrl(address: string | undefined): boolean {
  if (!address) return false;
  const { protocol, hostname } = new URL(address);
  return protocol !== "https:" || !REAL_HOSTS.some((host) => host.test(hostname));
}

/** True while a configured provider is the sandbox. */
export function isPlayMoney(): boolean {
  const { SEQR_SOAP_URL, INPOST_PAY_API_URL, POCKYT_API_URL } = env();
  return [SEQR_SOAP_URL, INPOST_PAY_API_URL, POCKYT_API_URL].some(isPlayMoneyUrl);
}
