import { route, type RouteContext } from "@/server/http/route";
import { readVoidSlip } from "@/server/till/read-slip";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** The slip of a charge that a cancel gave back. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readVoidSlip({ saleId: id }));
});
