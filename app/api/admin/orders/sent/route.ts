import { sentManyBody } from "@/server/admin/shipping-schemas";
import { answer } from "@/server/admin/answer";
import { requireRole } from "@/server/auth/require-role";
import { readJson } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { markManySent } from "@/server/orders/mark-many-sent";

/** Marks several orders as sent; says which could not be. */
export const POST = route(async (request) => {
  const staff = await requireRole(request, ["admin"]);
  const { orderIds } = await readJson(request, sentManyBody);
  return answer(await markManySent({ orderIds, who: staff.email }));
});
