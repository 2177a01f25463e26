import { answer } from "@/server/admin/answer";
import { promoCodeBody } from "@/server/admin/offer-schemas";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { savePromoCode } from "@/server/promo/save-promo-code";

/** Writes a promo code as it should be from now on. */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id: code } = await params;
  return answer(await savePromoCode({ ...(await readJson(request, promoCodeBody)), code, isNew: false }));
});
