import { answer } from "@/server/admin/answer";
import { deliveryMethodBody } from "@/server/admin/offer-schemas";
import { requireRole } from "@/server/auth/require-role";
import { saveDeliveryMethod } from "@/server/delivery/save-delivery-method";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";

/** Writes what a delivery (APM, COURIER, DIGITAL) costs and when it is offered. */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id: type } = await params;
  return answer(await saveDeliveryMethod({ ...(await readJson(request, deliveryMethodBody)), type }));
});
