import { z } from "zod";
import { filled, maybe, maybeText } from "./lenient";
import { type InpostPhone, phoneSchema } from "./phone";
import { timeSchema } from "./time";

/** News about an order's payment (protocol 3.9). Statuses and type are open sets. */
export type InpostOrderEvent = {
  eventId: string;
  at: Date;
  phone?: InpostPhone;
  paymentStatus?: string;
  orderStatus?: string;
  paymentId?: string;
  paymentReference?: string;
  paymentType?: string;
};

const data = z.object({
  payment_status: maybeText,
  order_status: maybeText,
  payment_id: maybeText,
  payment_reference: maybeText,
  payment_type: maybeText,
});

export const orderEventSchema = z
  .object({
    event_id: filled,
    event_data_time: timeSchema,
    phone_number: maybe(phoneSchema),
    event_data: maybe(data),
  })
  .transform((wire): InpostOrderEvent => ({
    eventId: wire.event_id,
    at: wire.event_data_time,
    phone: wire.phone_number,
    paymentStatus: wire.event_data?.payment_status,
    orderStatus: wire.event_data?.order_status,
    paymentId: wire.event_data?.payment_id,
    paymentReference: wire.event_data?.payment_reference,
    paymentType: wire.event_data?.payment_type,
  }));
