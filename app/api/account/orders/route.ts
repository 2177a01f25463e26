import { accountOrdersQuery } from "@/server/account/account-schemas";
import { listShopperOrders } from "@/server/account/list-shopper-orders";
import { requireShopper } from "@/server/account/require-shopper";
import { readQuery } from "@/server/http/read-body";
import { route } from "@/server/http/route";

/** The account's orders, newest first. */
export const GET = route(async (request) => {
  const { id: shopperId } = await requireShopper(request);
  const { cursor } = readQuery(request, accountOrdersQuery);
  const page = await listShopperOrders({ shopperId, cursor });
  return Response.json(page, { headers: { "Cache-Control": "no-store" } });
});
