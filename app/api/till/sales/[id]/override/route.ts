import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { overrideSale } from "@/server/till/override-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { overrideBody } from "@/server/till/till-schemas";

/** A manager says how a charge ended that Pockyt does not tell of. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await requireRole(request, ["admin"]);
  const { id } = await params;
  const wanted = await readJson(request, overrideBody);
  return tillAnswer(await overrideSale({ saleId: id, staff, ...wanted }));
});
