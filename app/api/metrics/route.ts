import { mayReadMetrics } from "@/server/http/metrics-access";
import { metrics } from "@/server/http/metrics";
import { problem } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** Measurements for Prometheus, for this machine itself and for who has METRICS_TOKEN. */
export const GET = route(async (request) => {
  if (!mayReadMetrics(request.headers)) {
    return problem(403, "forbidden", "Ask from this machine, or send METRICS_TOKEN as bearer token.");
  }
  const { registry } = metrics();
  const headers = { "Content-Type": registry.contentType, "Cache-Control": "no-store" };
  return new Response(await registry.metrics(), { headers });
});
