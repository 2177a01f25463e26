import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route } from "@/server/http/route";
import { compareHotProducts } from "@/server/inpost-pay/compare-hot-products";

/** Compares InPost's list of hot products with ours; what is missing there is sent again. */
export const POST = route(async (request) => {
  await requireRole(request, ["admin"]);
  return answer(await compareHotProducts());
});
