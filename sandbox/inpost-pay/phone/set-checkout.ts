import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket } from "@sandbox/inpost-pay/phone/bound-basket";
import { savePhone } from "@sandbox/inpost-pay/phone/phone-store";
import type { Checkout, PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** Keeps what the person has chosen so far; a part that is sent replaces the one before. */
export function setCheckout(sandbox: Sandbox, personId: string, checkout: Checkout): PhoneState | Problem {
  const bound = boundBasket(sandbox, personId, ["basket", "checkout", "home", "order"]);
  if (bound instanceof Problem) return bound;
  const { phone, person } = bound;
  savePhone(sandbox, {
    ...phone,
    screen: "checkout",
    checkout: { ...phone.checkout, ...checkout },
    error: null,
  });
  return viewPhone(sandbox, person);
}
