import "server-only";
import { createHash } from "node:crypto";

/**
 * Under which a shopper's used codes are kept: a hash of the phone number (digits with their country's), else of the
 * e-mail. Undefined when neither is known.
 */
export function shopperKeyOf(shopper: { phone?: string | null; email?: string | null }): string | undefined {
  const phone = (shopper.phone ?? "").replace(/\D+/g, "");
  const email = (shopper.email ?? "").trim().toLowerCase();
  const known = phone ? `phone:${phone}` : email ? `email:${email}` : undefined;
  return known && createHash("sha256").update(known).digest("hex");
}
