import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { openShift } from "@/server/till/open-shift";
import { tillAnswer } from "@/server/till/till-problems";
import { openShiftBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Opens a shift: `float` cents are in the drawer. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, openShiftBody);
  return tillAnswer(await openShift({ tillId: id, staff, ...wanted }), 201);
});
