import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { reconcileTill } from "@/server/till/reconcile-till";
import { tillAnswer } from "@/server/till/till-problems";
import { rangeQuery } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Pockyt's list of some days beside our wallet payments and refunds, difference by difference. */
export const GET = route(async (request) => {
  await tillStaff(request);
  return tillAnswer(await reconcileTill(readQuery(request, rangeQuery)));
});
