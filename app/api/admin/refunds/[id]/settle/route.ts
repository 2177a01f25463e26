import { settleBody } from "@/server/admin/admin-schemas";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { settleUnknownRefund } from "@/server/payments/settle-unknown-refund";

/** Writes down how a refund ended whose answer was lost. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const settled = await readJson(request, settleBody);
  return answer(await settleUnknownRefund({ refundId: id, ...settled, who: staff.email }));
});
