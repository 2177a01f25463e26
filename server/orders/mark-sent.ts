import "server-only";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import type { Tx } from "@/server/db/connect";
import { enqueueOrderEvent } from "@/server/inpost-pay/enqueue-order-event";
import { enqueue } from "@/server/jobs/enqueue";
import { writeHistory } from "@/server/payments/write-history";
import { publish } from "@/server/realtime/publish";
import { readReferences } from "./read-references";

export type MarkSent = {
  orderId: string;
  /** The carrier's numbers, added to those that are there. */
  references?: readonly string[];
  expectedAt?: Date;
  who: string;
};
export type MarkedSent =
  | { ok: true; value: { number: string; references: string[]; shippedAt: Date } }
  | { ok: false; error: { code: "not-found" | "nothing-to-send" | "not-ready"; detail: string } };

const sendable = ["PAID", "COD", "PARTLY_REFUNDED"];

/**
 * Writes down that an order's parcels are on their way; again, to add numbers. The shopper gets a mail, and the app
 * that ordered it is told. What says nothing new changes nothing.
 */
export async function markSent(sent: MarkSent): Promise<MarkedSent> {
  const at = now();
  const { answer, topic } = await withTransaction((tx) => write(tx, sent, at));
  if (topic) {
    publish(topic.name, topic.version);
    publish("admin:orders", at.getTime());
  }
  return answer;
}

type Written = { answer: MarkedSent; topic?: { name: string; version: number } };

async function write(
  tx: Tx,
  { orderId, references = [], expectedAt, who }: MarkSent,
  at: Date,
): Promise<Written> {
  // The write comes first, so that two people at once wait for each other and no number is lost.
  await tx.orderDelivery.updateMany({ where: { orderId }, data: { walletDiscount: { increment: 0 } } });
  const order = await tx.order.findUnique({ where: { id: orderId }, include: { delivery: true } });
  if (!order) return refuse("not-found", "There is no such order.");
  const { number, state, delivery } = order;
  if (!delivery || delivery.type === "DIGITAL")
    return refuse("nothing-to-send", `Order ${number} has nothing to send.`);
  if (!sendable.includes(state))
    return refuse(
      "not-ready",
      `Order ${number} is ${state}; only what is paid, or paid on delivery, is sent.`,
    );
  const before = readReferences(delivery);
  const all = [...new Set([...before, ...references])];
  const fresh = all.slice(before.length);
  const shippedAt = delivery.shippedAt ?? at;
  const moved = expectedAt !== undefined && expectedAt.getTime() !== delivery.expectedAt.getTime();
  const answer: MarkedSent = { ok: true, value: { number, references: all, shippedAt } };
  if (delivery.shippedAt && fresh.length === 0 && !moved) return { answer };
  const day = moved ? { expectedAt } : {};
  await tx.orderDelivery.update({ where: { orderId }, data: { references: all, shippedAt, ...day } });
  const { version, token } = await tx.order.update({
    where: { id: orderId },
    data: { version: { increment: 1 } },
    select: { version: true, token: true },
  });
  const from = delivery.shippedAt ? "SHIPPED" : "";
  const move = {
    subject: "delivery",
    subjectId: orderId,
    from,
    to: "SHIPPED",
    who,
    why: fresh.join(", "),
  } as const;
  await writeHistory(tx, orderId, [move], at);
  if (!delivery.shippedAt || fresh.length > 0) {
    const key = `mail.order-sent:${orderId}:${all.length}`;
    await enqueue(tx, [{ kind: "mail.order-sent", key, payload: { orderId, references: all.length } }], at);
  }
  await enqueueOrderEvent(tx, { orderId, corrected: moved ? ["expectedAt"] : [], at });
  return { answer, topic: { name: `order:${token}`, version } };
}

function refuse(code: "not-found" | "nothing-to-send" | "not-ready", detail: string): Written {
  return { answer: { ok: false, error: { code, detail } } };
}
