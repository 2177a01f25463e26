import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { startAttempt } from "@/server/till/start-attempt";
import { tillAnswer } from "@/server/till/till-problems";
import { attemptBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Begins to charge a wallet: a code of the shopper's, or one that the shop shows. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, attemptBody);
  return tillAnswer(await startAttempt({ saleId: id, staff, ...wanted }), 201);
});
