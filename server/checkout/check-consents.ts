import "server-only";
import { listConsents } from "@/server/consents/list-consents";
import type { DraftConsent } from "@/server/orders/order-draft";
import type { CheckoutBody } from "./checkout-schemas";

export type CheckedConsents =
  { ok: true; consents: DraftConsent[] } | { ok: false; missing: string[]; changed: string[] };

/**
 * All consents that were asked for, with what the shopper said. Refused when a required one was not given, or one was
 * given in a version that is not the shop's present one.
 */
export async function checkConsents({ locale, consents }: CheckoutBody): Promise<CheckedConsents> {
  const asked = await listConsents({ locale });
  const given = new Map(consents.map(({ id, version }) => [id, version]));
  const missing = asked.filter(({ id, requirement }) => requirement !== "OPTIONAL" && !given.has(id));
  const changed = asked.filter(({ id, version }) => given.has(id) && given.get(id) !== version);
  if (missing.length > 0 || changed.length > 0)
    return { ok: false, missing: missing.map(({ id }) => id), changed: changed.map(({ id }) => id) };
  return {
    ok: true,
    consents: asked.map(({ id, version }) => ({ consentId: id, version, accepted: given.has(id) })),
  };
}
