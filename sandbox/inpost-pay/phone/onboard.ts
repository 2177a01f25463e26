import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { changePhone, pressed, restScreen } from "@sandbox/inpost-pay/phone/phone-store";
import { screens, type PhoneState } from "@sandbox/inpost-pay/phone/types";
import { viewPhone } from "@sandbox/inpost-pay/phone/view-phone";

/** Signs the contract for InPost Pay; the basket that was scanned or pushed is asked about next. */
export function onboard(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const press = pressed(sandbox, personId, screens);
  if (press instanceof Problem) return press;
  const { people, bus } = sandbox;
  const person = { ...press.person, inpost: { ...press.person.inpost, onboarded: true } };
  people.put(person);
  bus.publish("people");
  if (press.phone.screen === "onboarding")
    changePhone(sandbox, personId, {
      screen: press.phone.asked ? "binding" : restScreen(sandbox, press.phone),
    });
  return viewPhone(sandbox, person);
}
