import { stockBody } from "@/server/admin/admin-schemas";
import { adjustStock } from "@/server/admin/adjust-stock";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { revalidateCatalogue } from "@/server/catalog/cache-tags";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";

/** Corrects the pieces on hand by `delta`, with a ledger row that says why. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const { delta, reason } = await readJson(request, stockBody);
  const adjusted = await adjustStock({ variantId: id, delta, reason, who: staff.email });
  if (adjusted.ok) revalidateCatalogue(adjusted.value.slug);
  return answer(adjusted);
});
