import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { mailReceipt } from "@/server/till/mail-receipt";
import { tillAnswer } from "@/server/till/till-problems";
import { mailBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Mails the receipt to the shopper. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, mailBody);
  return tillAnswer(await mailReceipt({ saleId: id, ...wanted }));
});
