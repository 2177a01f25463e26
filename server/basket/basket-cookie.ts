import "server-only";
import { env } from "@/server/env";

/** Holds the shopper's key to the basket; nothing else finds it. */
export const basketCookie = "kram-basket";

const maxAgeSeconds = 90 * 24 * 60 * 60;

/** The basket key that a request carries, undefined when it has none. */
export function basketToken(headers: Headers): string | undefined {
  const match = /(?:^|;\s*)kram-basket=([A-Za-z0-9_-]{32})(?:;|$)/.exec(headers.get("cookie") ?? "");
  return match?.[1];
}

/** The `Set-Cookie` value that lets a browser keep its basket for 90 days. */
export function basketCookieHeader(token: string): string {
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  return `${basketCookie}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
