import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route } from "@/server/http/route";
import { markPeriod } from "@/server/payments/mark-period";

/** Closes SEQR's accounting period. */
export const POST = route(async (request) => {
  const staff = await requireRole(request, ["admin"]);
  return answer(await markPeriod({ who: staff.id }));
});
