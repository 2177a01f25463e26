import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";
import { resendConfirmation } from "@/server/orders/resend-confirmation";

/** Sends the order's confirmation mail once more. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await resendConfirmation({ orderId: id, who: staff.id }));
});
