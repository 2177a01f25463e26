import "server-only";
import { z } from "zod";
import { db } from "@/server/db/db";
import type { Attempts } from "./attempts";
import { MAX_PASSWORD, verifyPassword } from "./password";
import { isRole, type Staff } from "./roles";
import { passwordStamp } from "./token";

const schema = z.object({
  email: z.string().trim().toLowerCase().min(3).max(200),
  password: z.string().min(1).max(MAX_PASSWORD),
});

export type Verified =
  | { ok: true; value: Staff & { stamp: string } }
  | { ok: false; error: { code: "WRONG" } | { code: "WAIT"; seconds: number } };

/** Checks e-mail and password. Unknown e-mail and wrong password are one answer and take the same work. */
export async function verifyCredentials(given: {
  credentials: unknown;
  ip: string;
  attempts: Attempts;
}): Promise<Verified> {
  const parsed = schema.safeParse(given.credentials);
  if (!parsed.success) return { ok: false, error: { code: "WRONG" } };
  const { email, password } = parsed.data;
  const who = { email, ip: given.ip };

  const seconds = await given.attempts.begin(who);
  if (seconds > 0) return { ok: false, error: { code: "WAIT", seconds } };

  const user = await db().user.findUnique({ where: { email } });
  const right = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !right || !isRole(user.role)) return { ok: false, error: { code: "WRONG" } };

  await given.attempts.succeeded(who);
  const { id, name, role, passwordHash } = user;
  return { ok: true, value: { id, email, name, role, stamp: passwordStamp(passwordHash) } };
}
