import "server-only";
import { db } from "@/server/db/db";

/** Everybody who may sign in, by e-mail. */
export async function listUsers(): Promise<{ email: string; role: string }[]> {
  return db().user.findMany({ select: { email: true, role: true }, orderBy: { email: "asc" } });
}
