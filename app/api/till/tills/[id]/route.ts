import { route, type RouteContext } from "@/server/http/route";
import { readTill } from "@/server/till/read-till";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** A till with its open shift and its sales. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readTill({ tillId: id }));
});
