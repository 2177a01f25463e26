import { knownVendors } from "@sandbox/pockyt/wallets";
import { toMinor } from "@sandbox/pockyt/wire/minor";
import type { Parameters } from "@sandbox/pockyt/wire/verify-sign";

type Check = (value: string) => boolean;

function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url?.protocol === "http:" || url?.protocol === "https:";
}

// Only USD is listed in-store (protocol section 1); `&` and `=` would make signatures ambiguous (section 2.3).
const checks: Record<string, Check> = {
  amount: (value) => toMinor(value) !== null,
  refundAmount: (value) => toMinor(value) !== null,
  currency: (value) => value === "USD",
  settleCurrency: (value) => value === "USD",
  reference: (value) => /^[^&=\s]{1,64}$/.test(value),
  refundReference: (value) => /^[^&=\s]{1,64}$/.test(value),
  timeout: (value) => /^\d{1,5}$/.test(value) && Number(value) > 0,
  ipnUrl: isWebAddress,
  description: (value) => value.length <= 100 && !/[&=]/.test(value),
  vendor: (value) => knownVendors.has(value),
  needQrcode: (value) => value === "true" || value === "false",
  paymentBarcode: (value) => /^[\x21-\x7e]{8,128}$/.test(value),
};

/** The name of the first parameter with an impossible value, or null; empty ones count as left out. */
export function wrongValue(parameters: Parameters): string | null {
  const wrong = Object.keys(checks).find((name) => {
    const value = parameters[name] ?? "";
    return value !== "" && checks[name]?.(value) === false;
  });
  return wrong ?? null;
}
