import { answer } from "@/server/admin/answer";
import { newPromoCodeBody } from "@/server/admin/offer-schemas";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { savePromoCode } from "@/server/promo/save-promo-code";

/** Makes a promo code. */
export const POST = route(async (request) => {
  await requireRole(request, ["admin"]);
  return answer(await savePromoCode({ ...(await readJson(request, newPromoCodeBody)), isNew: true }));
});
