import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import { closingError } from "@sandbox/seqr/phone/phone-errors";
import { loadPhone, pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import type { PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";
import { isOpen } from "@sandbox/seqr/rules/move-invoice";
import { abandonInvoice } from "@sandbox/seqr/rules/pay-invoice";

/** "Cancel": on the address nothing was ordered yet; on the bill the invoice becomes CANCELED, and the shop is not told (protocol section 6). */
export function cancelPayment(sandbox: Sandbox, personId: string): PhoneState | Problem {
  const press = pressed(sandbox, personId, ["address", "invoice", "pin", "waiting"]);
  if (press instanceof Problem) return press;
  const { person, phone } = press;
  const invoice = phone.invoiceReference === null ? undefined : loadInvoice(sandbox, phone.invoiceReference);
  if (invoice && !isOpen(invoice))
    return new Problem(
      409,
      "Too late to cancel",
      "The PIN was typed already; the shop's confirmation decides now.",
    );
  if (invoice) saveInvoice(sandbox, abandonInvoice(invoice, "customer"));
  savePhone(sandbox, {
    ...loadPhone(sandbox, personId),
    screen: "cancelled",
    error: closingError("customer"),
  });
  return viewPhone(sandbox, person);
}
