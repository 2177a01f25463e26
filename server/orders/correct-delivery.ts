import "server-only";
import { type Correctable, correctable, wrongFor } from "@/core/delivery/correct-delivery";
import { deliveryTypes } from "@/core/delivery/delivery";
import type { OrderDelivery } from "@/generated/sqlite/client";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import type { Tx } from "@/server/db/connect";
import { findLocker } from "@/server/delivery/find-locker";
import { enqueueOrderEvent } from "@/server/inpost-pay/enqueue-order-event";
import { writeHistory } from "@/server/payments/write-history";
import { publish } from "@/server/realtime/publish";

/** Only what changes; `expectedAt` is midnight UTC of the day. */
export type Correction = Partial<Pick<OrderDelivery, Exclude<Correctable, "lockerCode" | "courierNote">>> & {
  lockerCode?: string;
  courierNote?: string;
};
type Code = "not-found" | "nothing-to-send" | "wrong-field" | "no-locker" | "unchanged" | "ended";
export type CorrectedDelivery =
  { ok: true; value: { corrected: Correctable[] } } | { ok: false; error: { code: Code; detail: string } };

const ended = ["CANCELLED", "EXPIRED", "FAILED", "REFUNDED"];

/** Sets right where, when and to whom an order is delivered, and tells the app that ordered it (protocol 2.7). */
export async function correctDelivery({
  orderId,
  who,
  ...given
}: { orderId: string; who: string } & Correction): Promise<CorrectedDelivery> {
  const locker = given.lockerCode === undefined ? undefined : await findLocker({ code: given.lockerCode });
  if (given.lockerCode !== undefined && !locker)
    return refuse("no-locker", "There is no such locker, or it is closed.");
  // Parcels go to the locker's own address (R30).
  const place = locker && {
    lockerCode: locker.code,
    street: `${locker.street} ${locker.building}`.trim(),
    city: locker.city,
    zip: locker.postalCode,
  };
  const at = now();
  const { answer, topic } = await withTransaction((tx) => write(tx, { orderId, who, given, place, at }));
  if (topic) {
    publish(topic.name, topic.version);
    publish("admin:orders", at.getTime());
  }
  return answer;
}

type Write = { orderId: string; who: string; given: Correction; place?: Correction; at: Date };
type Written = { answer: CorrectedDelivery; topic?: { name: string; version: number } };

async function write(tx: Tx, { orderId, who, given, place, at }: Write): Promise<Written> {
  await tx.orderDelivery.updateMany({ where: { orderId }, data: { walletDiscount: { increment: 0 } } });
  const order = await tx.order.findUnique({ where: { id: orderId }, include: { delivery: true } });
  if (!order) return { answer: refuse("not-found", "There is no such order.") };
  const { delivery, state } = order;
  if (!delivery) return { answer: refuse("nothing-to-send", "This order has nothing to send.") };
  if (ended.includes(state))
    return { answer: refuse("ended", `The order is ${state}; nothing is sent any more.`) };
  const asked = correctable.filter((field) => given[field] !== undefined);
  const type = deliveryTypes.find((each) => each === delivery.type) ?? "COURIER";
  const wrong = wrongFor(type, asked);
  if (wrong)
    return { answer: refuse("wrong-field", `A delivery of this kind (${type}) has no ${wrong} to correct.`) };
  const data = { ...given, ...place };
  const corrected = asked.filter((field) => String(data[field]) !== String(delivery[field] ?? ""));
  if (corrected.length === 0) return { answer: refuse("unchanged", "That is how it is already.") };
  await tx.orderDelivery.update({ where: { orderId }, data });
  const { version, token } = await tx.order.update({
    where: { id: orderId },
    data: { version: { increment: 1 } },
    select: { version: true, token: true },
  });
  const move = { subject: "delivery", subjectId: orderId, from: "", to: "CORRECTED" } as const;
  // The names of the fields, not what stands in them.
  await writeHistory(tx, orderId, [{ ...move, who, why: corrected.join(", ") }], at);
  await enqueueOrderEvent(tx, { orderId, corrected, at });
  return { answer: { ok: true, value: { corrected } }, topic: { name: `order:${token}`, version } };
}

function refuse(code: Code, detail: string): Extract<CorrectedDelivery, { ok: false }> {
  return { ok: false, error: { code, detail } };
}
