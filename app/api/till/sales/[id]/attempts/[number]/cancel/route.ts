import { route, type RouteContext } from "@/server/http/route";
import { cancelAttempt } from "@/server/till/cancel-attempt";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Cancels a charge that is under way, as soon as that is possible. */
export const POST = route(async (request, { params }: RouteContext<{ id: string; number: string }>) => {
  const staff = await tillStaff(request);
  const { id, number } = await params;
  return tillAnswer(await cancelAttempt({ saleId: id, staff, number: Number(number) }));
});
