import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { listShifts } from "@/server/till/list-shifts";
import { shiftsQuery } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Shifts, newest first. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return Response.json(await listShifts(readQuery(request, shiftsQuery)), {
    headers: { "Cache-Control": "no-store" },
  });
});
