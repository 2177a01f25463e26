import { correctionBody } from "@/server/admin/shipping-schemas";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { correctDelivery } from "@/server/orders/correct-delivery";

/** Corrects where, when and to whom an order is delivered. */
export const PATCH = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const correction = await readJson(request, correctionBody);
  return answer(await correctDelivery({ ...correction, orderId: id, who: staff.email }));
});
