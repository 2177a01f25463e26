import { saveBinding, withEvent } from "@sandbox/inpost-pay/bindings";
import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { releaseBasket } from "@sandbox/inpost-pay/drop-basket";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { phoneError } from "@sandbox/inpost-pay/phone/phone-errors";
import { pressed, showBasket, showError } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneDocument, Screen } from "@sandbox/inpost-pay/phone/types";
import { receiveBasket, refusal } from "@sandbox/inpost-pay/receive-basket";
import type { Binding, Merchant } from "@sandbox/inpost-pay/types";
import type { Person } from "@sandbox/store/person";

export interface BoundBasket {
  person: Person;
  phone: PhoneDocument;
  binding: Binding;
  merchant: Merchant;
}

const looking: readonly Screen[] = ["basket", "checkout", "error", "home", "order", "binding", "payment"];

/** The basket that a phone has, or the problem: it has none, or the button is not on this screen. */
export function boundBasket(
  sandbox: Sandbox,
  personId: string,
  on: readonly Screen[] = looking,
): BoundBasket | Problem {
  const press = pressed(sandbox, personId, on);
  if (press instanceof Problem) return press;
  const binding = sandbox.inpostPay.bindings.get(press.phone.basketId ?? "");
  const merchant = binding && sandbox.inpostPay.merchants.get(binding.merchantExternalId);
  if (!merchant || binding.state !== "bound" || binding.personId !== personId)
    return new Problem(409, "No basket", "This phone has no basket.");
  return { ...press, binding, merchant };
}

/** What the phone does when the merchant refused: a basket that is gone or ordered is let go of. */
export function refused(
  sandbox: Sandbox,
  { binding, person }: BoundBasket,
  answer: ShopAnswer & { ok: false },
): void {
  const gone = answer.code === "BASKET_NOT_FOUND" || answer.code === "ORDER_EXISTS";
  if (gone) releaseBasket(sandbox, binding, "phone");
  const code =
    answer.code === "BASKET_NOT_FOUND"
      ? "BASKET_GONE"
      : answer.code === "ORDER_EXISTS"
        ? "BASKET_ORDERED"
        : answer.status === null
          ? "NO_ANSWER"
          : "CHANGE_FAILED";
  showError(sandbox, person.id, phoneError(code, gone ? "" : `${answer.code}: ${answer.detail}`));
}

/** Takes over the basket that a merchant answered; the widget hears when `changed`. Gives whether it was usable. */
export function takeAnswer(
  sandbox: Sandbox,
  bound: BoundBasket,
  { answer, operation, changed }: { answer: ShopAnswer; operation: string; changed: boolean },
): boolean {
  if (!answer.ok) {
    refused(sandbox, bound, answer);
    return false;
  }
  const { basketId, personId } = bound.binding;
  const received = receiveBasket(sandbox, operation, basketId, answer.json);
  if (!received.ok) {
    showError(sandbox, bound.person.id, phoneError("CHANGE_FAILED", refusal(received)));
    return false;
  }
  const now = sandbox.inpostPay.bindings.get(basketId);
  // Unlinked or given away while the merchant answered: nothing to keep.
  if (now?.state !== "bound" || now.personId !== personId) return false;
  const next = { ...now, basket: received.basket, basketAt: sandbox.clock.now() };
  saveBinding(sandbox, changed ? withEvent(next, "basketProductChanged") : next);
  showBasket(sandbox, next, { notice: received.notice, opened: false });
  return true;
}
