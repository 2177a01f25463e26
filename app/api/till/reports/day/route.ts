import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { readDayReport } from "@/server/till/read-day-report";
import { reportQuery } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** What the shifts of a day came to, of one till or cashier where asked for. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return Response.json(await readDayReport(readQuery(request, reportQuery)), {
    headers: { "Cache-Control": "no-store" },
  });
});
