import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { testPrinter } from "@/server/till/test-printer";
import { tillAnswer } from "@/server/till/till-problems";
import { testPrintBody } from "@/server/till/till-schemas";

/** Prints a line at the till's printer, and says whether it answered. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await requireRole(request, ["admin"]);
  const { id } = await params;
  const { locale } = await readJson(request, testPrintBody);
  return tillAnswer(await testPrinter({ tillId: id, locale }));
});
