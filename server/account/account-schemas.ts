import "server-only";
import { z } from "zod";
import { MAX_PASSWORD, MIN_PASSWORD } from "@/server/auth/password";

// Control characters and broken surrogates break mails and PostgreSQL; nobody is called that.
const clean = z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u);
const email = clean.trim().toLowerCase().max(200).pipe(z.email());

/** The body of `POST /api/account`. */
export const registerBody = z.strictObject({
  name: clean.trim().min(2).max(100),
  email,
  password: z.string().min(MIN_PASSWORD).max(MAX_PASSWORD),
});

/** The body of `POST /api/account/session`. What cannot be right is answered like what is wrong. */
export const signInBody = z.strictObject({
  email: clean.trim().toLowerCase().max(200),
  password: z.string().max(MAX_PASSWORD),
});

/** The query of `GET /api/account/orders`: the `nextCursor` of the page before. */
export const accountOrdersQuery = z.object({
  cursor: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .optional(),
});
