import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { parkSale } from "@/server/till/park-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { holdBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Puts the sale aside. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, holdBody);
  return tillAnswer(await parkSale({ saleId: id, staff, to: "HELD", ...wanted }));
});
