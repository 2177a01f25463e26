import "server-only";
import { type Attempts, makeAttempts } from "@/server/auth/attempts";
import { verifyPassword } from "@/server/auth/password";
import { passwordStamp } from "@/server/auth/token";
import { db } from "@/server/db/db";
import type { Shopper } from "./current-shopper";
import type { ShopperToken } from "./shopper-session";

export type SignedIn =
  | { ok: true; value: { shopper: Shopper; token: ShopperToken } }
  | { ok: false; error: { code: "wrong" } | { code: "wait"; seconds: number } };

// On globalThis, so that reloaded bundles in development keep counting. Apart from the staff's own.
const holder = globalThis as typeof globalThis & { kramShopperAttempts?: Attempts };

/** Checks e-mail and password. Unknown e-mail and wrong password are one answer and take the same work. */
export async function signInShopper({
  email,
  password,
  ip,
}: {
  email: string;
  password: string;
  ip: string;
}): Promise<SignedIn> {
  const attempts = (holder.kramShopperAttempts ??= makeAttempts());
  const who = { email, ip };
  const seconds = await attempts.begin(who);
  if (seconds > 0) return { ok: false, error: { code: "wait", seconds } };

  const row = await db().shopper.findUnique({ where: { email } });
  const right = await verifyPassword(password, row?.passwordHash ?? null);
  if (!row || !right) return { ok: false, error: { code: "wrong" } };

  await attempts.succeeded(who);
  const { id, name, passwordHash } = row;
  const token = { sub: id, stamp: passwordStamp(passwordHash) };
  return { ok: true, value: { shopper: { id, email, name }, token } };
}
