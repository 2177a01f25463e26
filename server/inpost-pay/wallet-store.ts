import "server-only";
import type { InpostStore } from "@/payments/inpost-pay/basket-input";
import { basketCookie, maxAgeSeconds } from "@/server/basket/basket-cookie";
import { env } from "@/server/env";

/**
 * The basket's page, with the cookie that is the key to this basket and to nothing else: so the app can open the shop
 * where the shopper left it (protocol 2.6.1). Without an end as a date, which would be another one at each asking.
 * Without `token` the page alone: whose basket it is, the shop asks then.
 */
export function walletStore(token: string | undefined): InpostStore {
  const { PUBLIC_URL } = env();
  const { hostname: domain, protocol } = new URL(PUBLIC_URL);
  const secure = protocol === "https:";
  const url = `${PUBLIC_URL}/pl/basket`;
  if (token === undefined) return { url, cookies: [] };
  const cookie = { domain, key: basketCookie, value: token, path: "/", secure, httpOnly: true };
  return { url, cookies: [{ ...cookie, sameSite: "Lax", maxAge: maxAgeSeconds }] };
}
