import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { pressed, restScreen, savePhone } from "@sandbox/inpost-pay/phone/phone-store";
import { screens, type PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** Closes the notice first; without one, leaves a last screen (error, order, checkout, payment). */
export function dismiss(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const press = pressed(
    sandbox,
    personId,
    screens.filter((screen) => screen !== "ordering"),
  );
  if (press instanceof Problem) return press;
  const { phone, person } = press;
  const asking = phone.asked ? (person.inpost.onboarded ? "binding" : "onboarding") : null;
  if (phone.notice) savePhone(sandbox, { ...phone, notice: null });
  else if (phone.screen !== "binding" && phone.screen !== "onboarding")
    savePhone(sandbox, {
      ...phone,
      screen: asking ?? restScreen(sandbox, phone),
      error: null,
      orderId: null,
    });
  return viewPhone(sandbox, person);
}
