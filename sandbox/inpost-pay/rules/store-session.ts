import { asObject, list, part, text } from "@sandbox/inpost-pay/wire/read-json";

/** The shop's session as a basket carries it (protocol section 2.6.1, `merchant_store`). */
export interface StoreSession {
  url: string;
  /** As `Set-Cookie` values without a domain: for the host that `url` names. */
  cookies: string[];
}

const name = /^[\w!#$%&'*.^`|~+-]+$/;
const value = /^[\w!#$%&'()*+./:<=>?@[\]^`{|}~-]*$/;
const path = /^\/[\w./~-]*$/;
const sameSites = ["Lax", "Strict", "None"];

function toCookie(of: Record<string, unknown>): string[] {
  const [key, content, where] = [text(of, "key"), text(of, "value"), text(of, "path") || "/"];
  if (!name.test(key) || !value.test(content) || !path.test(where)) return [];
  const sameSite = sameSites.find((known) => known === text(of, "same_site"));
  const age = Number(text(of, "max_age"));
  const parts = [
    `${key}=${content}; Path=${where}`,
    Number.isInteger(age) && age > 0 && `Max-Age=${age}`,
    of.http_only === true && "HttpOnly",
    sameSite && `SameSite=${sameSite}`,
    of.secure === true && "Secure",
  ];
  return [parts.filter(Boolean).join("; ")];
}

/** What the app opens in its web view; null when the basket names no page. Cookies that no browser would take are left out. */
export function storeSession(basket: unknown): StoreSession | null {
  const store = part(asObject(basket) ?? {}, "merchant_store");
  const page = text(store, "url");
  const url = URL.canParse(page) ? new URL(page) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const own = list(store, "cookies").filter((cookie) => {
    const domain = text(cookie, "domain").replace(/^\./, "");
    return domain === "" || url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
  return { url: url.href, cookies: own.flatMap(toCookie) };
}
