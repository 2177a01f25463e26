import { sentBody } from "@/server/admin/shipping-schemas";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { markSent } from "@/server/orders/mark-sent";

/** Marks an order as sent, or adds tracking numbers to one that was. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const sent = await readJson(request, sentBody);
  return answer(await markSent({ orderId: id, ...sent, who: staff.email }));
});
