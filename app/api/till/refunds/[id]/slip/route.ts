import { route, type RouteContext } from "@/server/http/route";
import { readRefundSlip } from "@/server/till/read-slip";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** The slip of a refund. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readRefundSlip({ refundId: id }));
});
