import type { Order, OrderStatus } from "@sandbox/inpost-pay/types";

type Moved = { ok: true; status: OrderStatus } | { ok: false; message: string };

/**
 * Whether a merchant may move an order (protocol section 2.7): COMPLETED only while it is unpaid, because it means "bought outside
 * the app"; REJECTED while it is open; nothing after either. Telling the same again is fine.
 */
export function moveOrder({ status, paymentStatus }: Order, to: OrderStatus | null): Moved {
  if (to === null || to === status) return { ok: true, status };
  if (status !== "ORDER_PROCESSING") return { ok: false, message: `the order is ${status} already` };
  if (to === "ORDER_COMPLETED" && (paymentStatus === "AUTHORIZED" || paymentStatus === "COD"))
    return { ok: false, message: "ORDER_COMPLETED is never sent for an order of the app that is settled" };
  return { ok: true, status: to };
}
