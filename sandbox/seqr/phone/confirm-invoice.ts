import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { startPaying } from "@sandbox/seqr/payment-steps";
import { phoneError } from "@sandbox/seqr/phone/phone-errors";
import { PIN_ATTEMPTS, pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import type { PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";

/** "Pay" on the bill: the app asks for the PIN. */
export function confirmInvoice(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const press = pressed(sandbox, personId, ["invoice"]);
  if (press instanceof Problem) return press;
  const { person, phone } = press;
  const started = startPaying(sandbox, phone.invoiceReference ?? "", personId);
  if (started.ok) savePhone(sandbox, { ...phone, screen: "pin", pinAttemptsLeft: PIN_ATTEMPTS });
  else savePhone(sandbox, { ...phone, screen: "error", error: phoneError(started.code) });
  return viewPhone(sandbox, person);
}
