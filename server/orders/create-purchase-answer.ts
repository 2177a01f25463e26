import "server-only";
import {
  createPurchaseAccepted,
  type CreatePurchaseError,
  createPurchaseRefused,
  createPurchaseStatus,
} from "@/payments/seqr/create-purchase";
import type { CreatedPurchase } from "./create-seqr-purchase";

/** The answer to createPurchase (SEQR protocol section 3): the invoice's reference, or why there is none. */
export function createPurchaseAnswer(created: CreatedPurchase): Response {
  return created.ok
    ? Response.json(createPurchaseAccepted(created.reference))
    : refusePurchase(created.errorCode, createPurchaseStatus[created.errorCode]);
}

/** A refusal in SEQR's shape; `retryAfter` in seconds. */
export function refusePurchase(
  errorCode: CreatePurchaseError,
  status: number,
  retryAfter?: string,
): Response {
  const headers: HeadersInit = retryAfter ? { "Retry-After": retryAfter } : {};
  return Response.json(createPurchaseRefused(errorCode), { status, headers });
}
