import { readWalletCode } from "@/core/till/wallet-code";
import type { PockytConfig } from "./config";

/**
 * Which wallet a charge names. `/prepay` recognises it by itself, so only what is sure is sent; `/pay` wants one
 * always, so the likeliest is (protocol 3.2, 3.8).
 */
export function chargeVendor(
  chargePath: PockytConfig["chargePath"],
  { code, vendor }: { code: string; vendor: string | undefined },
): string | undefined {
  if (vendor !== undefined || chargePath === "prepay") return vendor;
  const read = readWalletCode(code);
  if (read.kind === "refused" || read.wallet === "unknown") return undefined;
  return read.vendor ?? "alipay";
}
