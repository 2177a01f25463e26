import "server-only";
import type { Correctable } from "@/core/delivery/correct-delivery";
import type { OrderDelivery } from "@/generated/sqlite/client";
import type { TellOrder } from "@/payments/inpost-pay/order-calls";
import { db } from "@/server/db/db";
import type { JobPayload } from "@/server/jobs/job-kinds";
import { withMessagesOf } from "@/server/payments/message-context";
import { providers } from "@/server/payments/providers";
import { toWalletPhone } from "./to-wallet-phone";

/**
 * Tells InPost what was written down about an order, under the event's own id (protocol 2.7). Text and numbers that a
 * newer event has told already are left out. Throws when InPost did not take it, so that it is tried again.
 */
export async function tellOrderEvent(event: JobPayload<"inpost-pay.order-event">): Promise<void> {
  const inpost = providers().inpostPay;
  const order = await db().order.findUnique({
    where: { id: event.orderId },
    select: { delivery: true, payments: { orderBy: { id: "desc" }, take: 1, select: { id: true } } },
  });
  if (!inpost || !order) return;
  const old = await isOvertaken(event);
  const delivery = order.delivery && correctionOf(order.delivery, event.corrected);
  if (old && !event.rejected && !delivery) return;
  const told: TellOrder = {
    orderId: event.orderId,
    eventId: event.eventId,
    at: new Date(event.at),
    ...(event.rejected && { outcome: { status: "ORDER_REJECTED" } }),
    ...(!old && { statusText: event.statusText }),
    ...(!old && event.trackingNumbers.length > 0 && { trackingNumbers: event.trackingNumbers }),
    ...(delivery && { delivery }),
  };
  const paymentId = order.payments[0]?.id;
  const answer = paymentId
    ? await withMessagesOf(paymentId, () => inpost.tellOrder(told))
    : await inpost.tellOrder(told);
  if (!answer.ok)
    throw new Error(`InPost did not take the order event: ${answer.failure.code} ${answer.failure.detail}`);
}

/** Whether InPost has taken a newer event of this order; ids grow with time. */
async function isOvertaken({ orderId, eventId }: { orderId: string; eventId: string }): Promise<boolean> {
  const about = `inpost-pay.order-event:${orderId}:`;
  const newer = await db().job.findFirst({
    where: { key: { gt: `${about}${eventId}`, lt: `${about}~` }, state: "DONE" },
    select: { id: true },
  });
  return newer !== null;
}

function correctionOf(row: OrderDelivery, corrected: readonly Correctable[]): TellOrder["delivery"] {
  if (corrected.length === 0) return undefined;
  const has = (...fields: Correctable[]) => fields.some((field) => corrected.includes(field));
  const phone = has("phone") ? toWalletPhone(row.phone) : undefined;
  return {
    ...(has("expectedAt") && { date: row.expectedAt }),
    ...(has("email") && { mail: row.email }),
    ...(phone && { phone }),
    ...(has("lockerCode") && row.lockerCode && { point: row.lockerCode }),
    ...(has("name", "street", "city", "zip") && { address: addressOf(row) }),
    ...(has("courierNote") && { courierNote: row.courierNote ?? "" }),
  };
}

function addressOf({ name, street, city, zip, country }: OrderDelivery) {
  return { name, address: street, city, postalCode: zip, countryCode: country };
}
