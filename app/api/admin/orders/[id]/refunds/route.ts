import { refundBody } from "@/server/admin/admin-schemas";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { requestRefund } from "@/server/payments/request-refund";

/** Gives money back: `amount` in minor units, at most what is left of the payment. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const wanted = await readJson(request, refundBody);
  return answer(await requestRefund({ orderId: id, ...wanted, who: staff.email }));
});
