import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { printReceipt } from "@/server/till/print-receipt";
import { tillAnswer } from "@/server/till/till-problems";
import { printBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Counts a print of the receipt, and has the printer make it where asked for. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, printBody);
  return tillAnswer(await printReceipt({ saleId: id, ...wanted }));
});
