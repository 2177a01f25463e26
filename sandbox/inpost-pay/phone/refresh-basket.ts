import { fetchBasket } from "@sandbox/inpost-pay/calls/fetch-basket";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { boundBasket, takeAnswer } from "@sandbox/inpost-pay/phone/bound-basket";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** Pulls the basket down: 3.2. */
export async function refreshBasket(sandbox: Sandbox, personId: string): Promise<PhoneState | Problem> {
  const bound = boundBasket(sandbox, personId);
  if (bound instanceof Problem) return bound;
  const answer = await fetchBasket(sandbox, bound.merchant, bound.binding);
  takeAnswer(sandbox, bound, { answer, operation: "get-basket", changed: false });
  return viewPhone(sandbox, bound.person);
}
