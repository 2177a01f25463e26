import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { addSaleLine } from "@/server/till/add-sale-line";
import { tillAnswer } from "@/server/till/till-problems";
import { newLineBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Adds what was scanned, an EAN or SKU. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, newLineBody);
  return tillAnswer(await addSaleLine({ saleId: id, staff, ...wanted }), 201);
});
