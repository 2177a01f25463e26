import { route, type RouteContext } from "@/server/http/route";
import { readTillOrder } from "@/server/till/read-till-order";
import { tillAnswer } from "@/server/till/till-problems";
import { tillStaff } from "@/server/till/till-staff";

/** An order with what of it may still be given back. */
export const GET = route(async (request, { params }: RouteContext<{ id: string }>) => {
  await tillStaff(request);
  const { id } = await params;
  return tillAnswer(await readTillOrder({ orderId: id }));
});
