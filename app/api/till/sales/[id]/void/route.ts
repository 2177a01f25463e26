import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { tillAnswer } from "@/server/till/till-problems";
import { voidBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";
import { voidSale } from "@/server/till/void-sale";

/** Ends a sale that nobody paid for. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, voidBody);
  return tillAnswer(await voidSale({ saleId: id, staff, ...wanted }));
});
