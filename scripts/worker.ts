import "./lib/ready-env";
import { startWorker } from "@/server/jobs/worker";
import { env } from "@/server/env";
import { log } from "@/server/log";
import { startRelay } from "@/server/realtime/relay";

// `npm run worker`: jobs and payments looked after by a process of their own, beside shops started with WORKER=off.
startRelay();
const worker = startWorker();
const alive = setInterval(() => {}, 60_000);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    log.info({ signal }, "worker stopping");
    clearInterval(alive);
    void worker.stop().then(() => process.exit(0));
  });
}
// Said last: whoever reads it may stop the worker in the next moment.
log.info({ database: env().DATABASE_URL.split(":")[0] }, "worker running");
