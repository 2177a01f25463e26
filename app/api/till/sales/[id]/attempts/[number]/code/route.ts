import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { submitCode } from "@/server/till/submit-code";
import { tillAnswer } from "@/server/till/till-problems";
import { codeBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Charges the code that was scanned, once. */
export const POST = route(async (request, { params }: RouteContext<{ id: string; number: string }>) => {
  const staff = await tillStaff(request);
  const { id, number } = await params;
  const wanted = await readJson(request, codeBody);
  return tillAnswer(await submitCode({ saleId: id, staff, number: Number(number), ...wanted }));
});
