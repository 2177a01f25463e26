import { callShop, type ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import type { Binding, Merchant } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** 3.2: the basket as the merchant has it now. */
export function fetchBasket(
  sandbox: Sandbox,
  merchant: Merchant,
  { basketId, personId }: Binding,
): Promise<ShopAnswer> {
  return callShop(sandbox, merchant, {
    operation: "get-basket",
    method: "GET",
    path: `/v1/izi/basket/${encodeURIComponent(basketId)}`,
    reference: basketId,
    personId,
  });
}
