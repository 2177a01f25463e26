import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { deliver } from "@sandbox/inpost-pay/calls/deliver";
import type { Binding } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** 3.6: tells the merchant that a basket is no longer linked. `binding` as it was before. */
export function tellBindingDeleted(
  sandbox: Sandbox,
  { basketId, merchantExternalId, personId }: Binding,
): Promise<ShopAnswer> {
  return deliver(sandbox, {
    operation: "delete-binding",
    merchantExternalId,
    personId,
    reference: basketId,
    path: `/v1/izi/basket/${encodeURIComponent(basketId)}/binding`,
    body: "",
  });
}
