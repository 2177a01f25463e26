import "server-only";
import { clientAddress, isLocal } from "@/server/http/peer";
import { rateLimit } from "@/server/http/rate-limit";

/**
 * Counts what a page asks of InPost Pay: each makes a call to InPost, and a push annoys whose phone it is. Gives the
 * 429 answer once one address has asked too often.
 */
export async function limitWallets(headers: Headers): Promise<Response | undefined> {
  if (isLocal(headers)) return undefined;
  return rateLimit("wallet", clientAddress(headers), { points: 60, seconds: 60 });
}
