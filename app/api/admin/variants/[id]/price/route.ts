import { priceBody } from "@/server/admin/admin-schemas";
import { answer } from "@/server/admin/answer";
import { changePrice } from "@/server/admin/change-price";
import { requireRole } from "@/server/auth/require-role";
import { revalidateCatalogue } from "@/server/catalog/cache-tags";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";

/** Sets the price of a variant in one currency (minor units, VAT included). */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  const price = await readJson(request, priceBody);
  const changed = await changePrice({ variantId: id, ...price });
  if (changed.ok) revalidateCatalogue(changed.value.slug);
  return answer(changed);
});
