import { route, type RouteContext } from "@/server/http/route";
import { pairDisplay } from "@/server/till/pair-display";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Pairs a new screen for shoppers; the one before shows nothing more. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await pairDisplay({ tillId: id }));
});
