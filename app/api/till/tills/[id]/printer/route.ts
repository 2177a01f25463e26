import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { setPrinter } from "@/server/till/set-printer";
import { tillAnswer } from "@/server/till/till-problems";
import { printerBody } from "@/server/till/till-schemas";

/** Sets the till's network printer, or takes it away. */
export const PUT = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  const wanted = await readJson(request, printerBody);
  return tillAnswer(await setPrinter({ tillId: id, ...wanted }));
});
