import { randomUUID } from "node:crypto";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { deliver } from "@sandbox/inpost-pay/calls/deliver";
import { applyOrderAnswer } from "@sandbox/inpost-pay/order-answer";
import type { Json, Order } from "@sandbox/inpost-pay/types";
import { writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { compact } from "@sandbox/inpost-pay/wire/read-json";
import { wireNow, wireTime } from "@sandbox/inpost-pay/wire/time";
import type { Sandbox } from "@sandbox/lib/sandbox";

export interface OrderEventData {
  payment_status?: string;
  order_status?: string;
  payment_id?: string;
  payment_reference?: string;
  payment_type?: string;
}

/** 3.9: tells the merchant what became of the payment; the status text of its answer is kept. `eventId` repeats an event. */
export async function sendOrderEvent(
  sandbox: Sandbox,
  { orderId, personId, merchantExternalId }: Order,
  data: OrderEventData,
  eventId: string = randomUUID(),
): Promise<ShopAnswer> {
  const phone = sandbox.people.get(personId)?.phone;
  const body: Json = compact({
    event_id: eventId,
    event_data_time: wireTime(wireNow(sandbox)),
    phone_number: phone === undefined ? undefined : writePhone(phone),
    event_data: compact({ ...data }),
  });
  const answer = await deliver(sandbox, {
    operation: "order-event",
    merchantExternalId,
    personId,
    reference: orderId,
    path: `/v1/izi/order/${encodeURIComponent(orderId)}/event`,
    body: JSON.stringify(body),
  });
  if (answer.ok) applyOrderAnswer(sandbox, orderId, answer.json);
  return answer;
}
