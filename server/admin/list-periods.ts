import "server-only";
import { db } from "@/server/db/db";

/** The latest 50 closed SEQR periods, newest first, with what their reports said. */
export async function listPeriods() {
  return db().period.findMany({ where: { provider: "seqr" }, orderBy: { id: "desc" }, take: 50 });
}
