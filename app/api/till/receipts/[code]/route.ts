import { route, type RouteContext } from "@/server/http/route";
import { findReceipt } from "@/server/till/find-receipt";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** The order behind a receipt's code. */
export const GET = route(async (request, { params }: RouteContext<{ code: string }>) => {
  await tillStaff(request);
  const { code } = await params;
  return tillAnswer(await findReceipt({ code: decodeURIComponent(code) }));
});
