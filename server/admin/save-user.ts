import "server-only";
import { z } from "zod";
import { hashPassword, MAX_PASSWORD, MIN_PASSWORD, verifyPassword } from "@/server/auth/password";
import { roles } from "@/server/auth/roles";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";

const schema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email("this is not an e-mail address"))
    .refine((email) => email.length <= 200, "the e-mail address is too long"),
  role: z.enum(roles, `the role must be one of ${roles.join(", ")}`),
  password: z
    .string()
    .min(MIN_PASSWORD, `the password needs at least ${MIN_PASSWORD} characters`)
    .max(MAX_PASSWORD, `the password may have at most ${MAX_PASSWORD} characters`),
});

export type SavedUser =
  | { ok: true; value: { email: string; created: boolean } }
  | { ok: false; error: { code: "INVALID" | "EXISTS"; detail: string } };

/**
 * Writes a person who may sign in. With `replace` one who exists gets this role and password; running it twice
 * changes nothing, so that open sessions stay open.
 */
export async function saveUser(given: {
  email: string;
  role: string;
  password: string;
  replace: boolean;
}): Promise<SavedUser> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    return { ok: false, error: { code: "INVALID", detail: parsed.error.issues[0]?.message ?? "invalid" } };
  }
  const { email, role, password } = parsed.data;
  const before = await db().user.findUnique({ where: { email } });
  const same = before && (await verifyPassword(password, before.passwordHash));
  const passwordHash = same ? before.passwordHash : await hashPassword(password);
  return withTransaction((tx) => write(tx, { email, role, passwordHash, replace: given.replace }));
}

async function write(
  tx: Tx,
  { email, replace, ...rest }: { email: string; role: string; passwordHash: string; replace: boolean },
): Promise<SavedUser> {
  const existing = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (existing && !replace) {
    return {
      ok: false,
      error: { code: "EXISTS", detail: `${email} exists already; use "ensure" to change it` },
    };
  }
  const name = email.split("@")[0] ?? email;
  await tx.user.upsert({
    where: { email },
    create: { id: newId(), email, name, createdAt: now(), ...rest },
    update: rest,
  });
  return { ok: true, value: { email, created: !existing } };
}
