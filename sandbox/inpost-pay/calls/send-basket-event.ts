import { randomUUID } from "node:crypto";
import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import type { Binding, Json, Merchant } from "@sandbox/inpost-pay/types";
import { writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { wireNow, wireTime } from "@sandbox/inpost-pay/wire/time";
import type { Sandbox } from "@sandbox/lib/sandbox";
import type { Person } from "@sandbox/store/person";

export type BasketChange =
  | { kind: "quantity"; productId: string; quantity: number }
  | { kind: "promo-codes"; codes: { name: string; code: string }[] }
  | { kind: "related"; productId: string; quantity: number };

/** Lists that an event does not use are left out, never null, and codes carry a name (protocol section 10, 1). */
function eventOf(change: BasketChange): Json {
  switch (change.kind) {
    case "quantity":
      return {
        event_type: "PRODUCTS_QUANTITY",
        quantity_event_data: [{ product_id: change.productId, quantity: { quantity: change.quantity } }],
      };
    case "promo-codes":
      return {
        event_type: "PROMO_CODES",
        promo_codes_event_data: change.codes.map(({ name, code }) => ({ name, promo_code_value: code })),
      };
    case "related":
      return {
        event_type: "RELATED_PRODUCTS",
        related_products_event_data: [
          { product_id: change.productId, quantity: { quantity: change.quantity } },
        ],
      };
  }
}

/** 3.5: a change made in the app; the merchant answers with the basket as it is then. */
export function sendBasketEvent(
  sandbox: Sandbox,
  merchant: Merchant,
  { binding, person, change }: { binding: Binding; person: Person; change: BasketChange },
): Promise<ShopAnswer> {
  return callShop(sandbox, merchant, {
    operation: "basket-event",
    method: "POST",
    path: `/v1/izi/basket/${encodeURIComponent(binding.basketId)}/event`,
    body: {
      event_id: randomUUID(),
      event_data_time: wireTime(wireNow(sandbox)),
      phone_number: writePhone(person.phone),
      ...eventOf(change),
    },
    reference: binding.basketId,
    personId: person.id,
    unknown: (body, value) => ({ ...body, event_type: value }),
  });
}
