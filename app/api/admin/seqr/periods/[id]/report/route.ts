import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";
import { reconcilePeriod } from "@/server/payments/reconcile";

/** Reads SEQR's report of a closed period and compares it with our payments. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await reconcilePeriod({ periodId: id }));
});
