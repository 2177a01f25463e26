import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";
import { receiveCash } from "@/server/payments/receive-cash";

/** Writes down that the cash of an order paid on delivery has come. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await receiveCash({ paymentId: id, who: staff.email }));
});
