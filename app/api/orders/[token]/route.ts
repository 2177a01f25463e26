import { getOrder } from "@/server/orders/get-order";
import { problem } from "@/server/http/problem";
import { route } from "@/server/http/route";

/** An order for whoever holds its token. */
export const GET = route<{ token: string }>(async (_request, { params }) => {
  const order = await getOrder(await params);
  if (!order) return problem(404, "not-found", "There is no such order.");
  return Response.json(order, { headers: { "Cache-Control": "no-store" } });
});
