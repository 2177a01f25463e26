import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";
import { cancelPayment } from "@/server/payments/cancel-payment";

/** Cancels a payment that waits for the shopper, at the provider first. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await cancelPayment({ paymentId: id, who: staff.email }));
});
