import { route, type RouteContext } from "@/server/http/route";
import { reopenSale } from "@/server/till/reopen-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** Takes a sale whose payment came to nothing back to its lines. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await reopenSale({ saleId: id, staff }));
});
