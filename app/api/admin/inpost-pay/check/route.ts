import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { route } from "@/server/http/route";
import { checkConnection } from "@/server/inpost-pay/check-connection";

/** Asks InPost for a token, the payment methods and the signing keys. */
export const POST = route(async (request) => {
  await requireRole(request, ["admin"]);
  return answer(await checkConnection());
});
