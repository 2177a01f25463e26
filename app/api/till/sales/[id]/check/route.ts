import { route, type RouteContext } from "@/server/http/route";
import { checkSale } from "@/server/till/check-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Asks Pockyt now what became of the charge. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await checkSale({ saleId: id, staff }));
});
