import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { readDayReport } from "@/server/till/read-day-report";
import { reportCsv } from "@/server/till/report-csv";
import { reportQuery } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** The same report for a spreadsheet. */
export const GET = route(async (request) => {
  await tillStaff(request);
  const { day, report } = await readDayReport(readQuery(request, reportQuery));
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="till-${day}.csv"`,
    "Cache-Control": "no-store",
  };
  return new Response(reportCsv(day, report), { headers });
});
