import { route, type RouteContext } from "@/server/http/route";
import { markFavourite } from "@/server/till/mark-favourite";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

type Context = RouteContext<{ sku: string }>;

/** Puts a variant on the till's first page. */
export const PUT = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { sku } = await params;
  return tillAnswer(await markFavourite({ sku: decodeURIComponent(sku), marked: true, staff }));
});

/** Takes the mark away. */
export const DELETE = route(async (request, { params }: Context) => {
  const staff = await tillStaff(request);
  const { sku } = await params;
  return tillAnswer(await markFavourite({ sku: decodeURIComponent(sku), marked: false, staff }));
});
