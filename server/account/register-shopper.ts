import "server-only";
import type { z } from "zod";
import { hashPassword } from "@/server/auth/password";
import { passwordStamp } from "@/server/auth/token";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import type { registerBody } from "./account-schemas";
import type { Shopper } from "./current-shopper";
import type { ShopperToken } from "./shopper-session";

export type Registered =
  { ok: true; value: { shopper: Shopper; token: ShopperToken } } | { ok: false; error: { code: "not-made" } };

/**
 * Makes an account. `not-made`: somebody has the e-mail already, which takes the same work and is told in no more words.
 * The e-mail is not proved, so nothing that was ordered before under it comes along.
 */
export async function registerShopper({
  name,
  email,
  password,
}: z.output<typeof registerBody>): Promise<Registered> {
  const passwordHash = await hashPassword(password);
  const id = newId();
  const made = await withTransaction(
    (tx) =>
      // Two at once with one e-mail: the second inserts nothing, and no transaction breaks.
      tx.$executeRaw`
        INSERT INTO "Shopper" ("id", "email", "name", "passwordHash", "createdAt")
        VALUES (${id}, ${email}, ${name}, ${passwordHash}, ${now()}) ON CONFLICT ("email") DO NOTHING`,
  );
  if (made === 0) return { ok: false, error: { code: "not-made" } };
  const token = { sub: id, stamp: passwordStamp(passwordHash) };
  return { ok: true, value: { shopper: { id, email, name }, token } };
}
