import { confirmBinding } from "@sandbox/inpost-pay/calls/confirm-binding";
import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { askedBasket } from "@sandbox/inpost-pay/phone/asked-basket";
import { changePhone, loadPhone, restScreen } from "@sandbox/inpost-pay/phone/phone-store";
import type { PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** The person does not want the basket: 3.3 REJECT, whatever the merchant answers. */
export async function reject(sandbox: Sandbox, personId: string): Promise<PhoneState | Problem> {
  const asked = askedBasket(sandbox, personId);
  if (asked instanceof Problem) return asked;
  const phone = loadPhone(sandbox, personId);
  const dialog = phone.screen === "binding" || phone.screen === "onboarding";
  changePhone(sandbox, personId, {
    asked: null,
    screen: dialog ? restScreen(sandbox, phone) : phone.screen,
  });
  await confirmBinding(sandbox, { ...asked, answer: null });
  return viewPhone(sandbox, asked.person);
}
