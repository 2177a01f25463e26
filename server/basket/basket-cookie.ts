import "server-only";
import { env } from "@/server/env";

/** Holds the shopper's key to the basket; nothing else finds it. */
export const basketCookie = "kram-basket";

/** 90 days. */
export const maxAgeSeconds = 90 * 24 * 60 * 60;

/** The basket key that a request carries, undefined when it has none. */
export function basketToken(headers: Headers): string | undefined {
  const match = /(?:^|;\s*)kram-basket=([A-Za-z0-9_-]{32})(?:;|$)/.exec(headers.get("cookie") ?? "");
  return match?.[1];
}

/** The `Set-Cookie` value that lets a browser keep its basket for 90 days. */
export function basketCookieHeader(token: string): string {
  return cookie(token, maxAgeSeconds);
}

/** The `Set-Cookie` value by which a browser forgets its basket. */
export function endedBasketCookieHeader(): string {
  return cookie("", 0);
}

function cookie(value: string, seconds: number): string {
  const secure = env().PUBLIC_URL.startsWith("https:") ? "; Secure" : "";
  return `${basketCookie}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
