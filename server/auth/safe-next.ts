import "server-only";
import { locales } from "@/core/catalog/catalog";

const INSIDE = new RegExp(`^/(${locales.join("|")})/(admin|till)(/|$)`);
const SIGN_IN = /\/admin\/sign-in\/?$/;

/** Where to go after signing in: `next` when it is a page of the back office or the till, else `fallback`. */
export function safeNext(next: unknown, fallback: string): string {
  // Browsers read a backslash as a slash and drop control characters: "/\\evil" leaves the shop.
  if (typeof next !== "string" || next.length > 500 || /[\\\u0000-\u0020\u007f]/.test(next)) return fallback;
  const base = "http://kram.invalid";
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  if (!url || url.origin !== base || !next.startsWith("/")) return fallback;
  if (!INSIDE.test(url.pathname) || SIGN_IN.test(url.pathname)) return fallback;
  return url.pathname + url.search;
}
