import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route, type RouteContext } from "@/server/http/route";
import { offerHotProduct } from "@/server/inpost-pay/offer-hot-product";
import { withdrawHotProduct } from "@/server/inpost-pay/withdraw-hot-product";

/** Offers a variant in InPost's app. */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await offerHotProduct({ variantId: id }));
});

/** Takes it out of the app again. */
export const DELETE = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  return answer(await withdrawHotProduct({ variantId: id }));
});
