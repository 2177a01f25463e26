import "server-only";
import { canMove } from "@/core/states";
import { type OrderState, orderMoves } from "@/core/order/order-states";
import type { Tx } from "@/server/db/connect";
import { enqueueOrderEvent } from "@/server/inpost-pay/enqueue-order-event";
import type { PaymentRecord } from "./payment-record";
import { writeHistory } from "./write-history";

/** Moves the payment's order from the state it was read in, if the table allows it. Gives whether it moved. */
export async function moveOrder(
  tx: Tx,
  { orderId, orderState }: Pick<PaymentRecord, "orderId" | "orderState">,
  to: OrderState,
  { who, why, at }: { who: string; why: string; at: Date },
): Promise<boolean> {
  if (!canMove(orderMoves, orderState, to)) return false;
  const paidAt = to === "PAID" || to === "PAID_OUT_OF_STOCK" ? at : null;
  const [moved] = await tx.$queryRaw<{ channel: string }[]>`
    UPDATE "Order" SET "state" = ${to}, "version" = "version" + 1, "paidAt" = COALESCE(${paidAt}, "paidAt")
    WHERE "id" = ${orderId} AND "state" = ${orderState} RETURNING "channel"`;
  if (!moved) return false;
  await writeHistory(
    tx,
    orderId,
    [{ subject: "order", subjectId: orderId, from: orderState, to, who, why }],
    at,
  );
  if (moved.channel === "inpost-pay" && !isEcho(to, who)) {
    // An order that waited for its payment was rejected at InPost before it came to this.
    const rejected = to === "CANCELLED" && orderState !== "PENDING";
    await enqueueOrderEvent(tx, { orderId, rejected, at });
  }
  return true;
}

/** Whether InPost's own call made the move: its answer tells the new state already, but that of a refund (R11). */
function isEcho(to: OrderState, who: string): boolean {
  return (who === "callback" || who === "start") && to !== "REFUNDED" && to !== "PARTLY_REFUNDED";
}
