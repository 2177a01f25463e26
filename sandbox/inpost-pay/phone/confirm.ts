import { randomUUID } from "node:crypto";
import { saveBinding, withEvent } from "@sandbox/inpost-pay/bindings";
import { confirmBinding } from "@sandbox/inpost-pay/calls/confirm-binding";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { dropOtherBaskets } from "@sandbox/inpost-pay/drop-basket";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { askedBasket, type AskedBasket } from "@sandbox/inpost-pay/phone/asked-basket";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import { changePhone, showBasket, showError } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { receiveBasket, refusal } from "@sandbox/inpost-pay/receive-basket";

function bind(sandbox: Sandbox, { binding, person }: AskedBasket, answer: ShopAnswer): string | null {
  if (!answer.ok) return answer.code;
  const received = receiveBasket(sandbox, "confirmation", binding.basketId, answer.json);
  if (!received.ok) return refusal(received);
  const { clock } = sandbox;
  // The shop may have changed or unlinked the basket while it answered.
  const now = sandbox.inpostPay.bindings.get(binding.basketId);
  if (now?.state === "bound" && now.personId === person.id) return null;
  if (now?.state !== "open") return "BASKET_IS_BINDED";
  const bound = saveBinding(
    sandbox,
    withEvent(
      {
        ...now,
        state: "bound",
        personId: person.id,
        basket: received.basket,
        basketAt: clock.now(),
        boundAt: clock.now(),
      },
      "bound",
    ),
  );
  dropOtherBaskets(sandbox, bound);
  showBasket(sandbox, bound, { notice: received.notice, opened: true });
  return null;
}

function trust(sandbox: Sandbox, { binding, person }: AskedBasket, browserId: string): void {
  const { merchantExternalId } = binding;
  sandbox.inpostPay.browsers.put({
    browserId,
    merchantExternalId,
    personId: person.id,
    createdAt: sandbox.clock.now(),
  });
}

/** The person agrees to bind the basket: 3.3 SUCCESS; without a valid basket in the answer nothing is bound (protocol section 3.3). */
export async function confirm(
  sandbox: Sandbox,
  personId: string,
  { remember }: { remember?: boolean },
): Promise<PhoneState | Problem> {
  const asked = askedBasket(sandbox, personId);
  if (asked instanceof Problem) return asked;
  if (!asked.person.inpost.onboarded)
    return new Problem(409, "Not onboarded", "The contract for InPost Pay comes first.");
  const browserId = (remember ?? asked.person.inpost.remembersBrowsers) ? randomUUID() : null;
  // A merchant that comes back at once may already name the browser.
  if (browserId !== null) trust(sandbox, asked, browserId);
  const answer = await confirmBinding(sandbox, { ...asked, answer: { browserId } });
  const why = bind(sandbox, asked, answer);
  if (why !== null) {
    if (browserId !== null) sandbox.inpostPay.browsers.remove(browserId);
    changePhone(sandbox, personId, { asked: null });
    showError(sandbox, personId, phoneError("BINDING_FAILED", why));
  }
  return viewPhone(sandbox, asked.person);
}
