import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { editSale } from "@/server/till/edit-sale";
import { readSale } from "@/server/till/read-sale";
import { tillAnswer } from "@/server/till/till-problems";
import { saleBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

type Context = RouteContext<{ id: string }>;

/** A sale with its lines, tenders and what may be done now. */
export const GET = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readSale({ saleId: id, staff }));
});

/** Changes its note, discount or mail address, or brings it to the shopper's screen. */
export const PATCH = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, saleBody);
  return tillAnswer(await editSale({ saleId: id, staff, ...wanted }));
});
