import "server-only";
import type { Correctable } from "@/core/delivery/correct-delivery";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { enqueue } from "@/server/jobs/enqueue";
import { readReferences } from "@/server/orders/read-references";
import { statusText } from "./status-text";

/** `rejected`: the shop cancelled it. `corrected`: which parts of the delivery were set right. */
export type OrderNews = {
  orderId: string;
  rejected?: boolean;
  corrected?: readonly Correctable[];
  at: Date;
};

/**
 * Has InPost told how an order of its app stands now: status text, all tracking numbers, a cancellation, corrected
 * delivery data (protocol 2.7, R16). Never a completion (R17). Of other orders nothing is told.
 */
export async function enqueueOrderEvent(
  tx: Tx,
  { orderId, rejected = false, corrected = [], at }: OrderNews,
): Promise<void> {
  const order = await tx.order.findUnique({
    where: { id: orderId },
    select: { channel: true, state: true, delivery: { select: { shippedAt: true, references: true } } },
  });
  if (order?.channel !== "inpost-pay") return;
  const eventId = newId();
  const payload = {
    orderId,
    eventId,
    at: at.toISOString(),
    statusText: statusText({ state: order.state, shipped: Boolean(order.delivery?.shippedAt) }),
    trackingNumbers: order.delivery ? readReferences(order.delivery) : [],
    rejected,
    corrected: [...corrected],
  };
  const key = `inpost-pay.order-event:${orderId}:${eventId}`;
  await enqueue(tx, [{ kind: "inpost-pay.order-event", key, payload }], at);
}
