import { route, type RouteContext } from "@/server/http/route";
import { readShift } from "@/server/till/read-shift";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** What a shift came to. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readShift({ shiftId: id }));
});
