import "server-only";
import { startWorker } from "@/server/jobs/worker";
import { env, type Env } from "./env";
import { log } from "./log";

/** Checks the environment, then starts the worker in this process unless `WORKER=off`. Ends the process when it cannot run. */
export function startServer(): void {
  const settings = readEnvOrExit();
  log.info({ database: settings.DATABASE_URL.split(":")[0], worker: settings.WORKER, seqr: Boolean(settings.SEQR_SOAP_URL) }, "shop starting");
  if (settings.WORKER === "inline") startWorker();
}

function readEnvOrExit(): Env {
  try {
    return env();
  } catch (error) {
    // Not through the logger: its level comes from the very environment that is wrong.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
