import "server-only";
import { db } from "@/server/db/db";

export const jobStates = ["READY", "RUNNING", "DEAD"] as const;
export type JobState = (typeof jobStates)[number];

/** The jobs of a state that run next (or died first), at most 100, and how many there are of each state. */
export async function listJobs({ state }: { state: JobState }) {
  const [items, counts] = await Promise.all([
    db().job.findMany({ where: { state }, orderBy: { runAt: "asc" }, take: 100 }),
    db().job.groupBy({ by: ["state"], where: { state: { in: [...jobStates] } }, _count: true }),
  ]);
  const count = (wanted: JobState) => counts.find((row) => row.state === wanted)?._count ?? 0;
  return { items, counts: { READY: count("READY"), RUNNING: count("RUNNING"), DEAD: count("DEAD") } };
}
