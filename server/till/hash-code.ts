import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/server/env";

/**
 * What is kept of a wallet's code besides its last four digits: enough to know it again, not to use it (protocol 3.8 f).
 * Keyed, because eighteen digits could be tried out.
 */
export function hashCode(code: string): string {
  const key = env().AUTH_SECRET ?? env().POCKYT_TOKEN ?? "";
  return createHmac("sha256", `till code ${key}`).update(code).digest("base64url");
}
