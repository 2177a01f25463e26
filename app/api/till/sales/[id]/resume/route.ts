import { route, type RouteContext } from "@/server/http/route";
import { parkSale } from "@/server/till/park-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Takes a sale up again that was put aside. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await parkSale({ saleId: id, staff, to: "OPEN" }));
});
