import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { changeSaleLine } from "@/server/till/change-sale-line";
import { tillAnswer } from "@/server/till/till-problems";
import { lineBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

type Context = RouteContext<{ id: string; line: string }>;

/** Changes how many pieces a line has, or its discount. */
export const PATCH = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { id, line } = await params;
  const wanted = await readJson(request, lineBody);
  return tillAnswer(await changeSaleLine({ saleId: id, lineId: line, staff, ...wanted }));
});

/** Takes a line off the sale. */
export const DELETE = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { id, line } = await params;
  return tillAnswer(await changeSaleLine({ saleId: id, lineId: line, staff, quantity: 0 }));
});
