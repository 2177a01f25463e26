import { route } from "@/server/http/route";
import { listTills } from "@/server/till/list-tills";
import { tillStaff } from "@/server/till/till-staff";

/** All tills with who works at them now. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return Response.json({ tills: await listTills() }, { headers: { "Cache-Control": "no-store" } });
});
