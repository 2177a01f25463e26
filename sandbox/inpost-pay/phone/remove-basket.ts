import { tellBindingDeleted } from "@sandbox/inpost-pay/calls/delete-binding";
import { releaseBasket } from "@sandbox/inpost-pay/drop-basket";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket } from "@sandbox/inpost-pay/phone/bound-basket";
import { changePhone } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** Throws the basket away: gone from the phone whatever the merchant answers to 3.6. */
export async function removeBasket(sandbox: Sandbox, personId: string): Promise<PhoneState | Problem> {
  const bound = boundBasket(sandbox, personId);
  if (bound instanceof Problem) return bound;
  releaseBasket(sandbox, bound.binding, "phone");
  changePhone(sandbox, personId, { screen: "home", error: null });
  await tellBindingDeleted(sandbox, bound.binding);
  return viewPhone(sandbox, bound.person);
}
