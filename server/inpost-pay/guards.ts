import "server-only";
import type { InpostPayProvider } from "@/payments/inpost-pay/provider";
import { log } from "@/server/log";
import { type InpostRefusal, refuseInpost } from "./result";

/** Says whether a request may pass; a refusal tells nothing of why. */
export type Guard = (
  inpost: InpostPayProvider,
  headers: Headers,
  body: Uint8Array,
) => Promise<InpostRefusal | undefined>;

/**
 * The RSA signature of protocol 3.1, on every route. Refused is 401; only when InPost's keys cannot be had at this
 * moment 503, so that InPost comes again (protocol 3.1, key cache).
 */
export const signedByInpost: Guard = async (inpost, headers, body) => {
  const verified = await inpost.verifyRequest({ headers, body });
  if (verified.ok) return undefined;
  log.warn({ reason: verified.reason }, "a request that claims to be InPost's was refused");
  return verified.reason === "no-answer"
    ? refuseInpost("SERVICE_UNAVAILABLE", "Come again in a moment.")
    : refuseInpost("INVALID_SIGNATURE", "The signature is not valid.");
};

/** Transaction webhooks are signed in another way, inside which the reader looks itself (protocol 3.11). */
export const signedInside: Guard = async () => undefined;
