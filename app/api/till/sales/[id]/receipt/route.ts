import { route, type RouteContext } from "@/server/http/route";
import { readReceipt } from "@/server/till/read-receipt";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** The receipt of a paid sale, as it would be printed now. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readReceipt({ saleId: id }));
});
