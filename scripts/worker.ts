import { startWorker } from "@/server/jobs/worker";
import { env } from "@/server/env";
import { log } from "@/server/log";

// `npm run worker`: jobs and payments looked after by a process of their own, beside shops started with WORKER=off.
log.info({ database: env().DATABASE_URL.split(":")[0] }, "worker starting");
const worker = startWorker();
const alive = setInterval(() => {}, 60_000);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    log.info({ signal }, "worker stopping");
    clearInterval(alive);
    void worker.stop();
  });
}
