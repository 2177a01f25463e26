import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/peer";
import { log } from "@/server/log";
import { makeAttempts, type Attempts } from "./attempts";
import { SESSION_SECONDS, sessionCookieName, usesSecureCookies } from "./token";
import { verifyCredentials } from "./verify-credentials";

// On globalThis, so that reloaded bundles in development keep counting.
const holder = globalThis as typeof globalThis & { kramSignInAttempts?: Attempts };

const provider = CredentialsProvider({
  name: "Kram",
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize(credentials, request) {
    const attempts = (holder.kramSignInAttempts ??= makeAttempts());
    const ip = clientAddress(new Headers(request.headers));
    const verified = await verifyCredentials({ credentials, ip, attempts });
    if (verified.ok) return verified.value;
    log.warn({ event: "sign-in-refused", code: verified.error.code });
    // What is thrown here becomes `error` in the answer to the sign-in page.
    if (verified.error.code === "WAIT") throw new Error(`WAIT-${verified.error.seconds}`);
    return null;
  },
});

/** next-auth's settings: encrypted session cookie for eight hours, the role in it, our own sign-in page. */
export function authOptions(): NextAuthOptions {
  const { AUTH_SECRET, PUBLIC_URL } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set: nobody can sign in");
  // next-auth reads its own address from this variable only.
  process.env.NEXTAUTH_URL = PUBLIC_URL;
  const secure = usesSecureCookies();
  return {
    secret: AUTH_SECRET,
    providers: [provider],
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    pages: { signIn: "/en/admin/sign-in", error: "/en/admin/sign-in" },
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, ...pick(user) } : token),
      redirect: ({ url, baseUrl }) => {
        const inside = url.startsWith("/") && !/^\/[/\\]/.test(url);
        if (inside) return baseUrl + url;
        return URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin ? url : baseUrl;
      },
    },
    logger: {
      error: (code, metadata) => log.error({ event: "auth", code, error: String(metadata) }),
      warn: (code) => log.warn({ event: "auth", code }),
      debug: () => undefined,
    },
  };
}

/** The fields of `verifyCredentials`'s answer that belong in the cookie. */
function pick(user: object) {
  return {
    role: "role" in user ? user.role : undefined,
    stamp: "stamp" in user ? user.stamp : undefined,
  };
}
