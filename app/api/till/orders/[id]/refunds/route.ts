import { readJson } from "@/server/http/read-body";
import { route, type RouteContext } from "@/server/http/route";
import { refundOrder } from "@/server/till/refund-order";
import { tillAnswer } from "@/server/till/till-problems";
import { tillRefundBody } from "@/server/till/till-schemas";
import { tillStaff } from "@/server/till/till-staff";

/** Gives money of an order back: a sum or lines, the way it came. */
export const POST = route(async (request, { params }: RouteContext<{ id: string }>) => {
  const staff = await tillStaff(request);
  const { id } = await params;
  const wanted = await readJson(request, tillRefundBody);
  return tillAnswer(await refundOrder({ orderId: id, staff, ...wanted }), 201);
});
