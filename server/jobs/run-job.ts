import "server-only";
import { log } from "@/server/log";
import { now } from "@/server/clock";
import type { ClaimedJob } from "./claim-jobs";
import { failJob, finishJob } from "./finish-job";
import { jobKinds, type JobKind, type JobPayload } from "./job-kinds";

export type JobHandlers = { [Kind in JobKind]: (payload: JobPayload<Kind>) => Promise<void> };

/** Runs one claimed job and records how it went; never throws. */
export async function runJob(job: ClaimedJob, handlers: JobHandlers): Promise<void> {
  try {
    await dispatch(job, handlers);
    await finishJob(job, now());
  } catch (error) {
    const state = await failJob(job, error, now(), Math.random());
    log[state === "DEAD" ? "error" : "warn"](
      { job: job.id, kind: job.kind, attempt: job.attempts, err: error },
      `job ${state}`,
    );
  }
}

async function dispatch(job: ClaimedJob, handlers: JobHandlers): Promise<void> {
  if (!isKind(job.kind)) throw new Error(`no handler for jobs of kind ${job.kind}`);
  const payload: unknown = jobKinds[job.kind].parse(JSON.parse(job.payload));
  // The schema of this very kind has just read the payload; TypeScript cannot follow the pair through the table.
  const handle = handlers[job.kind] as (payload: unknown) => Promise<void>;
  await handle(payload);
}

function isKind(kind: string): kind is JobKind {
  return Object.hasOwn(jobKinds, kind);
}
