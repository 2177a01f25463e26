import "server-only";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";

/** `late`: it works, but a person should look. */
export type Check = { status: "ok" | "late" | "down"; ms: number; detail?: string };
export type Health = { status: "ok" | "down"; checks: { database: Check; jobs: Check } };

const patienceMs = 2_000;
const lateAfterMs = 5 * 60_000;

/** Asks whatever the shop cannot sell without. Down when the database does not answer within two seconds. */
export async function checkHealth(): Promise<Health> {
  const [database, jobs] = await Promise.all([check(askDatabase), check(askJobs)]);
  return { status: database.status === "down" ? "down" : "ok", checks: { database, jobs } };
}

type Answer = Pick<Check, "status" | "detail">;

async function askDatabase(): Promise<Answer> {
  await db().$queryRaw`SELECT 1`;
  return { status: "ok" };
}

async function askJobs(): Promise<Answer> {
  const late = await db().job.count({
    where: { state: "READY", runAt: { lt: new Date(now().getTime() - lateAfterMs) } },
  });
  return late === 0
    ? { status: "ok" }
    : { status: "late", detail: `${late} jobs wait longer than five minutes` };
}

async function check(ask: () => Promise<Answer>): Promise<Check> {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ status: "down", detail: "no answer in time" }), patienceMs);
  });
  // The reason goes to the log of whoever uses the database; here it could name hosts and files to anybody.
  const failed = (): Answer => ({ status: "down", detail: "refused" });
  const answer = await Promise.race([ask().catch(failed), patience]).finally(() => clearTimeout(timer));
  return { ...answer, ms: Math.round(performance.now() - started) };
}
