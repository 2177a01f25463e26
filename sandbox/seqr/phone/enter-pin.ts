import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import { payWithPin } from "@sandbox/seqr/payment-steps";
import { phoneError } from "@sandbox/seqr/phone/phone-errors";
import { pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import type { PhoneDocument, PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";
import { abandonInvoice } from "@sandbox/seqr/rules/pay-invoice";

function wrongPin(sandbox: Sandbox, phone: PhoneDocument): void {
  const pinAttemptsLeft = phone.pinAttemptsLeft - 1;
  if (pinAttemptsLeft > 0) {
    const detail = pinAttemptsLeft === 1 ? "One attempt left." : `${pinAttemptsLeft} attempts left.`;
    savePhone(sandbox, {
      ...phone,
      pinAttemptsLeft,
      error: { code: "WRONG_PIN", title: "Wrong PIN", detail },
    });
    return;
  }
  savePhone(sandbox, { ...phone, pinAttemptsLeft });
  const invoice = loadInvoice(sandbox, phone.invoiceReference ?? "");
  if (invoice) saveInvoice(sandbox, abandonInvoice(invoice, "pin"));
}

/** The PIN: wrong three times ends the payment; right pays, and the phone waits for the shop until the commit (protocol section 9). */
export async function enterPin(
  sandbox: Sandbox,
  personId: string,
  pin: string,
): Promise<PhoneState | Problem> {
  const press = pressed(sandbox, personId, ["pin"]);
  if (press instanceof Problem) return press;
  const { person, phone } = press;
  if (pin !== person.seqr.pin) {
    wrongPin(sandbox, phone);
    return viewPhone(sandbox, person);
  }
  savePhone(sandbox, { ...phone, error: null });
  const paid = await payWithPin(sandbox, phone.invoiceReference ?? "", personId);
  if (!paid.ok) savePhone(sandbox, { ...phone, screen: "error", error: phoneError(paid.code) });
  return viewPhone(sandbox, person);
}
