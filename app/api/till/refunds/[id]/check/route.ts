import { route, type RouteContext } from "@/server/http/route";
import { checkRefund } from "@/server/till/check-refund";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Finds out how a refund ended whose answer was lost. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await checkRefund({ refundId: id }));
});
