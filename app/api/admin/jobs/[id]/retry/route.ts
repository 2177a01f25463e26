import { answer } from "@/server/admin/answer";
import { retryJob } from "@/server/admin/retry-job";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";

/** Puts a dead job back in the queue. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await retryJob({ jobId: id, staffId: staff.id }));
});
