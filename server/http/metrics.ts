import "server-only";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { db } from "@/server/db/db";
import { hub } from "@/server/realtime/hub";

type Metrics = { registry: Registry; requests: Histogram<"method" | "route" | "status"> };

// Kept on globalThis: Next loads this module once per bundle, and a metric may be registered once.
const holder = globalThis as typeof globalThis & { kramMetrics?: Metrics };

/** What the process measures of itself, for Prometheus. */
export function metrics(): Metrics {
  return (holder.kramMetrics ??= makeMetrics());
}

function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "kram_http_request_duration_seconds",
    help: "Time until an endpoint answered.",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  stateGauge(registry, "kram_jobs", "Jobs by state.", async () => {
    const counts = await db().job.groupBy({ by: ["state"], _count: { _all: true } });
    return counts;
  });
  stateGauge(registry, "kram_payments", "Payments by state.", async () => {
    const counts = await db().payment.groupBy({ by: ["state"], _count: { _all: true } });
    return counts;
  });
  new Gauge({
    name: "kram_event_streams",
    help: "Open event streams of browsers.",
    registers: [registry],
    collect() {
      this.set(hub().open);
    },
  });
  return { registry, requests };
}

type StateCount = { state: string; _count: { _all: number } };

function stateGauge(registry: Registry, name: string, help: string, read: () => Promise<StateCount[]>): void {
  new Gauge({
    name,
    help,
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      const counts = await read();
      this.reset();
      for (const { state, _count } of counts) this.set({ state }, _count._all);
    },
  });
}
