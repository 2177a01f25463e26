import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/server/env";

/** A shopper stays signed in for a month. */
export const SHOPPER_SESSION_SECONDS = 30 * 24 * 60 * 60;

// The key of these cookies is derived with a salt of its own: no staff session opens with it, and none of these with theirs.
const salt = "kram-shopper";

const schema = z.object({ sub: z.string().min(1), stamp: z.string().length(16) });
/** What a shopper's session cookie says, encrypted: whose it is, and the password's stamp. */
export type ShopperToken = z.infer<typeof schema>;

const isSecure = () => env().PUBLIC_URL.startsWith("https:");

export function shopperCookieName(): string {
  return isSecure() ? "__Secure-kram-shopper" : "kram-shopper";
}

/** The `Set-Cookie` value that signs a shopper in. Throws without `AUTH_SECRET`: then nobody can sign in. */
export async function shopperCookieHeader(token: ShopperToken): Promise<string> {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: nobody can sign in");
  const value = await encode({ token, secret, salt, maxAge: SHOPPER_SESSION_SECONDS });
  return cookie(value, SHOPPER_SESSION_SECONDS);
}

/** The `Set-Cookie` value that signs out. */
export function endedShopperCookieHeader(): string {
  return cookie("", 0);
}

/** The session that a request carries; null when there is none, it is over, or it was not made here. */
export async function readShopperToken(headers: Headers): Promise<ShopperToken | null> {
  const secret = env().AUTH_SECRET;
  const name = `${shopperCookieName()}=`;
  const pairs = headers.get("cookie")?.split(/;\s*/) ?? [];
  const token = pairs.find((pair) => pair.startsWith(name))?.slice(name.length);
  if (!secret || !token) return null;
  // What was not made with this secret, or is over, throws.
  const parsed = schema.safeParse(await decode({ token, secret, salt }).catch(() => null));
  return parsed.success ? parsed.data : null;
}

function cookie(value: string, seconds: number): string {
  const secure = isSecure() ? "; Secure" : "";
  return `${shopperCookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
