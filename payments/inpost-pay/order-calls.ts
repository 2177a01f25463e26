import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import {
  type InpostSigningKey,
  paymentMethodsAnswer,
  reader,
  signingKeyAnswer,
  signingKeysAnswer,
} from "./answers";
import type { IziClient } from "./http-client";
import { type InpostAddress, toWireAddress } from "./wire/address";
import { type InpostPhone, toWirePhone } from "./wire/phone";
import { writeTime } from "./wire/time";

/**
 * What the shop tells about an order (protocol 2.7). Repeat a lost event with its own `eventId`.
 * `outcome`: rejected by the shop, or bought in the shop without the app. Of an order that the app paid there is no completion (R17).
 */
export type TellOrder = {
  orderId: string;
  eventId: string;
  at: Date;
  phone?: InpostPhone;
  outcome?: { status: "ORDER_REJECTED" } | { status: "ORDER_COMPLETED"; paidInApp: boolean };
  /** Shown in the app, e.g. "Wysłane". */
  statusText?: string;
  trackingNumbers?: readonly string[];
  /** Corrected data; only what changed. */
  delivery?: {
    date?: Date;
    mail?: string;
    phone?: InpostPhone;
    point?: string;
    address?: InpostAddress;
    courierNote?: string;
  };
};

/** Orders, payment types and keys (protocol 2.7 to 2.9). */
export type OrderCalls = {
  tellOrder(event: TellOrder): Promise<ProviderResult<undefined>>;
  /** Types that InPost enabled for the merchant; an open set. */
  getPaymentMethods(): Promise<ProviderResult<string[]>>;
  getSigningKey(version: string): Promise<ProviderResult<InpostSigningKey>>;
  /** Versions of the keys with which InPost signs its calls, the one in use first. */
  listSigningKeys(): Promise<ProviderResult<string[]>>;
};

/** Makes the calls of protocol 2.7 to 2.9. */
export function createOrderCalls({ call, tell }: IziClient): OrderCalls {
  return {
    tellOrder: async (event) => {
      if (event.outcome?.status === "ORDER_COMPLETED" && event.outcome.paidInApp)
        return { ok: false, failure: paidInApp };
      return tell({
        operation: "order-event",
        method: "POST",
        path: `/v1/izi/order/${encodeURIComponent(event.orderId)}/event`,
        body: toWireEvent(event),
      });
    },
    getPaymentMethods: () =>
      call(
        { operation: "payment-methods", method: "GET", path: "/v1/izi/payment-methods" },
        reader(paymentMethodsAnswer),
      ),
    getSigningKey: (version) =>
      call(
        {
          operation: "signing-keys",
          method: "GET",
          path: `/v1/izi/signing-keys/public/${encodeURIComponent(version)}`,
        },
        reader(signingKeyAnswer),
      ),
    listSigningKeys: () =>
      call(
        { operation: "signing-keys", method: "GET", path: "/v1/izi/signing-keys/public" },
        reader(signingKeysAnswer),
      ),
  };
}

const paidInApp: ProviderFailure = {
  kind: "final",
  code: "paid-in-app",
  detail: "order-event: an order that the app paid is never told as completed",
};

function toWireEvent({ eventId, at, phone, outcome, statusText, trackingNumbers, delivery }: TellOrder) {
  return {
    event_id: eventId,
    event_data_time: writeTime(at),
    phone_number: phone && toWirePhone(phone),
    event_data: {
      order_status: outcome?.status,
      order_merchant_status_description: statusText,
      delivery_references_list: trackingNumbers,
      delivery: delivery && {
        delivery_date: delivery.date && writeTime(delivery.date),
        mail: delivery.mail,
        phone_number: delivery.phone && toWirePhone(delivery.phone),
        delivery_point: delivery.point,
        delivery_address: delivery.address && toWireAddress(delivery.address),
        courier_note: delivery.courierNote,
      },
    },
  };
}
