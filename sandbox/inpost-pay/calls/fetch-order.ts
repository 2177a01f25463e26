import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import type { Merchant, Order } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** 3.8: an order as the merchant has it now. */
export function fetchOrder(
  sandbox: Sandbox,
  merchant: Merchant,
  { orderId, personId }: Order,
): Promise<ShopAnswer> {
  return callShop(sandbox, merchant, {
    operation: "get-order",
    method: "GET",
    path: `/v1/izi/order/${encodeURIComponent(orderId)}`,
    reference: orderId,
    personId,
  });
}
