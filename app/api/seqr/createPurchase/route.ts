import { z } from "zod";
import { createPurchaseStatus, parseCreatePurchase } from "@/payments/seqr/create-purchase";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/peer";
import { RequestProblem } from "@/server/http/problem";
import { rateLimit } from "@/server/http/rate-limit";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { createPurchaseAnswer, refusePurchase } from "@/server/orders/create-purchase-answer";
import { createSeqrPurchase } from "@/server/orders/create-seqr-purchase";

/** SEQR Instant Checkout: a shopper confirmed the address (SEQR protocol section 3). */
// A body too large is refused below: SEQR reads errorCode, not the wrapper's problem.
export const POST = route(createPurchase, { bodyLimit: Infinity });

async function createPurchase(request: Request): Promise<Response> {
  const limit = { points: env().SEQR_PURCHASES_PER_MINUTE, seconds: 60 };
  const limited = await rateLimit("seqr-create-purchase", clientAddress(request.headers), limit);
  if (limited) return refusePurchase("SYSTEM_ERROR", 429, limited.headers.get("Retry-After") ?? "60");
  let body: unknown;
  try {
    body = await readJson(request, z.unknown(), 16 * 1024);
  } catch (error) {
    if (error instanceof RequestProblem) return refusePurchase("INVALID_REQUEST", error.status);
    throw error;
  }
  const parsed = parseCreatePurchase(body);
  if (parsed.ok) return createPurchaseAnswer(await createSeqrPurchase({ purchase: parsed.purchase }));
  return refusePurchase(parsed.errorCode, parsed.isCall ? createPurchaseStatus[parsed.errorCode] : 400);
}
