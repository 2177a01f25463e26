import "server-only";
import type { OrderState } from "@/core/order/order-states";
import type { Tx } from "@/server/db/connect";

type OrderParts = { id: string; channel: string; totalAmount: number };

/**
 * Where an order stands after what was given back. At the till it may be paid with several tenders, and money that came
 * on top of the total is no refund of the order: undefined when only such was given back.
 */
export async function refundedState(
  tx: Tx,
  order: OrderParts,
  payment: { id: string; amount: number },
): Promise<Extract<OrderState, "REFUNDED" | "PARTLY_REFUNDED"> | undefined> {
  const atTill = order.channel === "till";
  const { _sum: refunds } = await tx.refund.aggregate({
    where: { state: "DONE", ...(atTill ? { orderId: order.id } : { paymentId: payment.id }) },
    _sum: { amount: true },
  });
  const given = refunds.amount ?? 0;
  if (!atTill) return given >= payment.amount ? "REFUNDED" : "PARTLY_REFUNDED";
  const { _sum: payments } = await tx.payment.aggregate({
    where: { orderId: order.id, state: "PAID" },
    _sum: { amount: true },
  });
  const left = given - Math.max(0, (payments.amount ?? 0) - order.totalAmount);
  if (left <= 0) return undefined;
  return left >= order.totalAmount ? "REFUNDED" : "PARTLY_REFUNDED";
}
