import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import type { Binding, Json, Merchant } from "@sandbox/inpost-pay/types";
import { part } from "@sandbox/inpost-pay/wire/read-json";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** 3.7: asks the merchant for an order. The answer must come within the app's patience. */
export function postOrder(
  sandbox: Sandbox,
  merchant: Merchant,
  { binding, body }: { binding: Binding; body: Json },
): Promise<ShopAnswer> {
  return callShop(sandbox, merchant, {
    operation: "create-order",
    method: "POST",
    path: "/v1/izi/order",
    body,
    reference: binding.basketId,
    personId: binding.personId,
    unknown: (json, payment_type) => ({
      ...json,
      order_details: { ...part(json, "order_details"), payment_type },
    }),
  });
}
