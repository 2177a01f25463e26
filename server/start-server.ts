import "server-only";
import { enforceFrameRule } from "@/server/http/frame-rule";
import { watchPeers } from "@/server/http/peer";
import { startWorker } from "@/server/jobs/worker";
import { startRelay } from "@/server/realtime/relay";
import type { Env } from "./env";
import { log } from "./log";

/** Starts what runs beside the requests: the carrying of topics and, unless `WORKER=off`, jobs and watched payments. */
export function startServer(settings: Env): void {
  const database = settings.DATABASE_URL.split(":")[0];
  log.info({ database, worker: settings.WORKER, seqr: Boolean(settings.SEQR_SOAP_URL) }, "shop starting");
  watchPeers();
  enforceFrameRule(settings.STAGE_ORIGIN);
  startRelay();
  if (settings.WORKER === "inline") startWorker();
}
