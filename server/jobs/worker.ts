import "server-only";
import { now } from "@/server/clock";
import { watchHotProducts } from "@/server/inpost-pay/watch-hot-products";
import { log } from "@/server/log";
import { watchPayments } from "@/server/payments/watch-payments";
import { watchAttempts } from "@/server/till/watch-attempts";
import { claimJobs } from "./claim-jobs";
import { handlers } from "./handlers";
import { runJob } from "./run-job";

const concurrency = 8;
const jobTickMs = 500;
const watchTickMs = 250;
const hotTickMs = 10_000;

const holder = globalThis as typeof globalThis & { kramWorker?: { stop(): Promise<void> } };

/** Starts the loops that run jobs and watch payments, once per process; `stop` lets what is running finish. */
export function startWorker(): { stop(): Promise<void> } {
  return (holder.kramWorker ??= combine([
    loop("jobs", jobTickMs, runDueJobs),
    loop("payments", watchTickMs, () => watchPayments(now())),
    loop("till", watchTickMs, () => watchAttempts(now())),
    loop("hot products", hotTickMs, watchHotProducts),
  ]));
}

/** Claims and runs due jobs until none is left. Gives how many ran. */
export async function runDueJobs(): Promise<number> {
  let ran = 0;
  for (;;) {
    const jobs = await claimJobs(concurrency, now());
    if (jobs.length === 0) return ran;
    await Promise.all(jobs.map((job) => runJob(job, handlers)));
    ran += jobs.length;
  }
}

function loop(name: string, everyMs: number, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => {};
  const running = (async () => {
    while (!stopped) {
      try {
        await work();
      } catch (error) {
        log.error({ err: error, loop: name }, "worker loop failed, going on");
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, everyMs).unref();
      });
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}

function combine(loops: { stop(): Promise<void> }[]): { stop(): Promise<void> } {
  return {
    stop: async () => {
      holder.kramWorker = undefined;
      await Promise.all(loops.map((each) => each.stop()));
    },
  };
}
