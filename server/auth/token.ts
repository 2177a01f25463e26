import "server-only";
import { createHash } from "node:crypto";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/server/env";
import { roles } from "./roles";

/** A session lasts a working day. */
export const SESSION_SECONDS = 8 * 60 * 60;

const schema = z.object({ sub: z.string().min(1), role: z.enum(roles), stamp: z.string().length(16) });
/** What the session cookie says, encrypted: whose it is, the role at sign-in, and the password's stamp. */
export type StaffToken = z.infer<typeof schema>;

export function usesSecureCookies(): boolean {
  return env().PUBLIC_URL.startsWith("https://");
}

export function sessionCookieName(): string {
  return usesSecureCookies() ? "__Secure-kram-staff" : "kram-staff";
}

/** Changes with the password, so that a new one ends every session that began with the old one. */
export function passwordStamp(passwordHash: string): string {
  return createHash("sha256").update(passwordHash).digest("base64url").slice(0, 16);
}

/** Reads the session from a request's cookies; null when there is none, it is over, or it was not made here. */
export async function readToken(cookies: Record<string, string>): Promise<StaffToken | null> {
  const secret = env().AUTH_SECRET;
  const cookie = cookies[sessionCookieName()];
  if (!secret || !cookie) return null;
  // What was not made with this secret, or is over, throws.
  const token = await decode({ token: cookie, secret }).catch(() => null);
  const parsed = schema.safeParse(token);
  return parsed.success ? parsed.data : null;
}
