import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route } from "@/server/http/route";
import { checkConnection } from "@/server/pockyt/check-connection";

/** Asks Pockyt about nothing, to see whether it takes our account and signature. */
export const POST = route(async (request) => {
  await requireRole(request, ["admin"]);
  return answer(await checkConnection());
});
