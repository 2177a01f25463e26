import "server-only";
import { env } from "@/server/env";

/** How a basket may be paid (protocol 5.3); empty: in every way that InPost has enabled for the merchant (2.6.1). */
export function paymentTypes(): string[] {
  return env().INPOST_PAY_PAYMENT_TYPES.split(",").filter(Boolean);
}
