import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { addTill } from "@/server/till/add-till";
import { listTills } from "@/server/till/list-tills";
import { tillAnswer } from "@/server/till/till-problems";
import { newTillBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** All tills with who works at them now. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return Response.json({ tills: await listTills() }, { headers: { "Cache-Control": "no-store" } });
});

/** Sets up another till. */
export const POST = route(async (request) => {
  await requireRole(request, ["admin"]);
  return tillAnswer(await addTill(await readJson(request, newTillBody)), 201);
});
