import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { startSale } from "@/server/till/start-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { newSaleBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Begins a sale, empty or as a copy of another. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, newSaleBody);
  return tillAnswer(await startSale({ tillId: id, staff, ...wanted }), 201);
});
