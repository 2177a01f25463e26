import "server-only";
import { canMove } from "@/core/states";
import { type OrderState, orderMoves } from "@/core/order/order-states";
import type { Tx } from "@/server/db/connect";
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
  const rows = await tx.$executeRaw`
    UPDATE "Order" SET "state" = ${to}, "version" = "version" + 1, "paidAt" = COALESCE(${paidAt}, "paidAt")
    WHERE "id" = ${orderId} AND "state" = ${orderState}`;
  if (rows === 0) return false;
  await writeHistory(
    tx,
    orderId,
    [{ subject: "order", subjectId: orderId, from: orderState, to, who, why }],
    at,
  );
  return true;
}
