import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { closeShift } from "@/server/till/close-shift";
import { tillAnswer } from "@/server/till/till-problems";
import { closeShiftBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Closes the shift with the cash that was counted. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, closeShiftBody);
  return tillAnswer(await closeShift({ tillId: id, staff, ...wanted }));
});
