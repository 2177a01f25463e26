import { route } from "@/server/http/route";
import { checkHealth } from "@/server/health/check-health";

/** For load balancers and people: 200 while the shop can sell, 503 while it cannot. */
export const GET = route(async () => {
  const health = await checkHealth();
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "Cache-Control": "no-store" } });
});
