import "server-only";
import { withTransaction } from "@/server/db/transaction";
import { db, dialect } from "@/server/db/db";
import { Prisma } from "@/generated/sqlite/client";

export type ClaimedJob = { id: string; kind: string; payload: string; attempts: number; maxAttempts: number };

const leaseMs = 60_000;

/**
 * Takes up to `limit` due jobs for this process. A job whose worker died is due again once its lease has ended;
 * a job that used up its tries that way is dead.
 */
export async function claimJobs(limit: number, at: Date): Promise<ClaimedJob[]> {
  const due = await db().job.findFirst({
    where: {
      OR: [
        { state: "READY", runAt: { lte: at } },
        { state: "RUNNING", leaseUntil: { lt: at } },
      ],
    },
    select: { id: true },
  });
  if (!due) return [];
  const lock = dialect() === "postgresql" ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  return withTransaction(async (tx) => {
    await tx.job.updateMany({
      where: { state: "RUNNING", leaseUntil: { lt: at }, attempts: { gte: tx.job.fields.maxAttempts } },
      data: { state: "DEAD", finishedAt: at, lastError: "the worker died while running it" },
    });
    return tx.$queryRaw<ClaimedJob[]>`
      UPDATE "Job" SET "state" = 'RUNNING', "attempts" = "attempts" + 1, "leaseUntil" = ${new Date(at.getTime() + leaseMs)}
      WHERE "id" IN (
        SELECT "id" FROM "Job"
        WHERE ("state" = 'READY' AND "runAt" <= ${at}) OR ("state" = 'RUNNING' AND "leaseUntil" < ${at})
        ORDER BY "runAt" LIMIT ${limit} ${lock})
      RETURNING "id", "kind", "payload", "attempts", "maxAttempts"`;
  });
}
