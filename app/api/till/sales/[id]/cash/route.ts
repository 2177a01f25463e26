import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { takeCash } from "@/server/till/take-cash";
import { tillAnswer } from "@/server/till/till-problems";
import { cashBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Takes cash for the sale or a part of it. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, cashBody);
  return tillAnswer(await takeCash({ saleId: id, staff, ...wanted }));
});
