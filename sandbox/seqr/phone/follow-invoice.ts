import { closingError, phoneError } from "@sandbox/seqr/phone/phone-errors";
import type { PhoneDocument, Screen } from "@sandbox/seqr/phone/types";
import type { Invoice } from "@sandbox/seqr/types";

/** A phone that waits for createPurchase longer than this was cut off (the call itself ends after 10 s). */
const ORDERING_MS = 15_000;
const live: readonly Screen[] = ["invoice", "pin", "waiting"];

function closedScreen(invoice: Invoice): Screen {
  if (invoice.state === "FAILED" || invoice.closedBy === "pin") return "failed";
  return invoice.closedBy === "reversed" || invoice.closedBy === "released" ? "reversed" : "cancelled";
}

function paidScreen(phone: PhoneDocument, invoice: Invoice): PhoneDocument {
  if (invoice.payment?.personId !== phone.personId)
    return { ...phone, screen: "error", error: phoneError("INVOICE_CLOSED") };
  return { ...phone, screen: invoice.payment.committedAt === null ? "waiting" : "receipt" };
}

/** The screen moves with its invoice: success only after the commit, "reversed" without it (protocol section 1, step 10). */
export function followInvoice(
  phone: PhoneDocument,
  invoice: Invoice | undefined,
  now: number,
): PhoneDocument {
  if (phone.screen === "ordering" && now - (phone.orderingSince ?? now) > ORDERING_MS)
    return { ...phone, screen: "error", orderingSince: null, error: phoneError("NO_ANSWER") };
  if (!live.includes(phone.screen)) return phone;
  if (!invoice) return { ...phone, screen: "error", error: phoneError("INVOICE_NOT_FOUND") };
  switch (invoice.state) {
    case "ISSUED":
      return phone.screen === "waiting" ? { ...phone, screen: "invoice" } : phone;
    case "PENDING_ISSUER_ACKNOWLEDGE":
      return { ...phone, screen: "waiting" };
    case "PAID":
    case "RESERVED":
      return paidScreen(phone, invoice);
    case "CANCELED":
    case "FAILED":
      return {
        ...phone,
        screen: closedScreen(invoice),
        error: invoice.closedBy ? closingError(invoice.closedBy) : null,
      };
  }
}
