import "server-only";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";

export type RetriedJob =
  | { ok: true; value: { id: string } }
  | { ok: false; error: { code: "not-found" | "not-dead"; detail: string } };

/** Puts a dead job back in the queue, with all its tries, to run now. */
export async function retryJob({ jobId, staffId }: { jobId: string; staffId: string }): Promise<RetriedJob> {
  const result = await withTransaction(async (tx): Promise<RetriedJob> => {
    const { count } = await tx.job.updateMany({
      where: { id: jobId, state: "DEAD" },
      data: { state: "READY", runAt: now(), attempts: 0, leaseUntil: null, finishedAt: null },
    });
    if (count > 0) return { ok: true, value: { id: jobId } };
    const job = await tx.job.findUnique({ where: { id: jobId }, select: { state: true } });
    return job
      ? { ok: false, error: { code: "not-dead", detail: `The job is ${job.state}, not dead.` } }
      : { ok: false, error: { code: "not-found", detail: "There is no such job." } };
  });
  if (result.ok) log.info({ event: "job-retried", job: jobId, staff: staffId });
  return result;
}
