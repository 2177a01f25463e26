import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import { newId } from "@/server/ids";
import type { Tx } from "@/server/db/connect";
import type { NewJob } from "./job-kinds";

/** Writes jobs in the caller's transaction. A key that exists already is left alone. */
export async function enqueue(tx: Tx, jobs: readonly NewJob[], at: Date): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(
    (job) =>
      Prisma.sql`(${newId()}, ${job.kind}, ${job.key}, ${JSON.stringify(job.payload)}, 'READY', ${at}, 0, 8, ${at})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Job" ("id", "kind", "key", "payload", "state", "runAt", "attempts", "maxAttempts", "createdAt")
    VALUES ${Prisma.join(rows)} ON CONFLICT ("key") DO NOTHING`;
}
