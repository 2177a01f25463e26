import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { db } from "@/server/db/db";
import { isRole, type Staff } from "./roles";
import { passwordStamp, readToken, type StaffToken } from "./token";

/** Whose session a token is, as the database says now: who was removed or got a new password is out at once. */
export async function staffOf(token: StaffToken | null): Promise<Staff | null> {
  if (!token) return null;
  const user = await db().user.findUnique({ where: { id: token.sub } });
  if (!user || !isRole(user.role) || passwordStamp(user.passwordHash) !== token.stamp) return null;
  return { id: user.id, email: user.email, name: user.name, role: user.role };
}

/** Who is signed in, read once a request. */
export const currentStaff = cache(async (): Promise<Staff | null> => {
  const jar = await cookies();
  return staffOf(await readToken(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]))));
});
