import { Problem } from "@sandbox/lib/problem";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import { openInvoice } from "@sandbox/seqr/payment-steps";
import { phoneError } from "@sandbox/seqr/phone/phone-errors";
import { freshPhone, pressed, savePhone } from "@sandbox/seqr/phone/phone-store";
import { screens, type PhoneDocument, type PhoneState } from "@sandbox/seqr/phone/types";
import { viewPhone } from "@sandbox/seqr/phone/view-phone";
import { resolveScan, type ScannedCode } from "@sandbox/seqr/rules/scan-code";

/** The phone after it has got an invoice: from a code, or from createPurchase. */
export function showInvoice(sandbox: Sandbox, phone: PhoneDocument, reference: string): PhoneDocument {
  const opened = openInvoice(sandbox, reference, phone.personId);
  if (!opened.ok) return { ...phone, screen: "error", orderingSince: null, error: phoneError(opened.code) };
  return { ...phone, screen: "invoice", orderingSince: null, invoiceReference: reference };
}

function showPurchase(
  { seqr }: Sandbox,
  phone: PhoneDocument,
  code: ScannedCode & { kind: "purchase" },
): PhoneDocument {
  const { kind: _kind, ...purchase } = code;
  const webshop = seqr.webshops.get(code.webshopId);
  const wrong = !webshop
    ? "UNKNOWN_WEBSHOP"
    : webshop.serviceId !== code.serviceId
      ? "UNKNOWN_SERVICE"
      : null;
  return wrong
    ? { ...phone, screen: "error", error: phoneError(wrong) }
    : { ...phone, screen: "address", purchase };
}

function showSticker(sandbox: Sandbox, phone: PhoneDocument, seqrId: string): PhoneDocument {
  const terminal = sandbox.seqr.terminals.all().find((candidate) => candidate.seqrId === seqrId);
  const [open] = terminal ? sandbox.seqr.openInvoices(terminal.terminalId) : [];
  if (!open) return { ...phone, screen: "error", error: phoneError("NOTHING_TO_PAY") };
  return showInvoice(sandbox, phone, open.reference);
}

/** Away from the PIN pad: the shop may cancel again. */
function leaveInvoice(sandbox: Sandbox, { invoiceReference, personId, screen }: PhoneDocument): void {
  const invoice = invoiceReference === null ? undefined : loadInvoice(sandbox, invoiceReference);
  if (screen === "pin" && invoice?.paying?.personId === personId)
    saveInvoice(sandbox, { ...invoice, paying: null });
}

/** The phone reads a code, by camera, picture or pasted text; 422 when the text is no SEQR code (protocol section 5). */
export function scan(sandbox: Sandbox, personId: string, text: string): PhoneState | Problem {
  const press = pressed(
    sandbox,
    personId,
    screens.filter((screen) => screen !== "ordering"),
  );
  if (press instanceof Problem) return press;
  const code = resolveScan(text);
  if (!code)
    return new Problem(422, "Not a SEQR code", "The text is neither a SEQR bill nor a SEQR shop code.");
  leaveInvoice(sandbox, press.phone);
  const phone = { ...freshPhone(personId), scannedText: text };
  switch (code.kind) {
    case "invoice":
      savePhone(sandbox, showInvoice(sandbox, phone, code.reference));
      break;
    case "purchase":
      savePhone(sandbox, showPurchase(sandbox, phone, code));
      break;
    case "terminal":
      savePhone(sandbox, showSticker(sandbox, phone, code.seqrId));
  }
  return viewPhone(sandbox, press.person);
}
