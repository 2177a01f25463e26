import "server-only";
import { withTransaction } from "@/server/db/transaction";
import type { ClaimedJob } from "./claim-jobs";

/** Marks a run as done. The attempt number guards against a run whose lease ended and was taken over. */
export async function finishJob(job: ClaimedJob, at: Date): Promise<void> {
  await withTransaction((tx) =>
    tx.job.updateMany({
      where: { id: job.id, state: "RUNNING", attempts: job.attempts },
      data: { state: "DONE", finishedAt: at, leaseUntil: null, lastError: null },
    }),
  );
}

/** Puts a failed run back with growing waits (1 s, 2 s, 4 s … 5 min, with jitter) or, out of tries, among the dead. */
export async function failJob(
  job: ClaimedJob,
  error: unknown,
  at: Date,
  jitter: number,
): Promise<"READY" | "DEAD"> {
  const state = job.attempts >= job.maxAttempts ? "DEAD" : "READY";
  const waitMs = Math.min(1_000 * 2 ** (job.attempts - 1), 300_000) * (0.75 + jitter / 2);
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await withTransaction((tx) =>
    tx.job.updateMany({
      where: { id: job.id, state: "RUNNING", attempts: job.attempts },
      data: {
        state,
        lastError,
        leaseUntil: null,
        runAt: new Date(at.getTime() + waitMs),
        finishedAt: state === "DEAD" ? at : null,
      },
    }),
  );
  return state;
}
