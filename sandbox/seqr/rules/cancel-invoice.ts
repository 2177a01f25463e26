import { isBeingPaid, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Effect, Invoice } from "@sandbox/seqr/types";

/** The shop takes back an unpaid invoice (0, 50, 51, 95; protocol section 6). A reservation is released. */
export function cancelInvoice(
  invoice: Invoice,
  now: number,
): { ok: true; invoice: Invoice; effects: Effect[] } | Refusal {
  if (invoice.state === "PAID") return refuse("CANNOT_CANCEL_PAID_INVOICE");
  if (invoice.state === "CANCELED") return refuse("INVOICE_ALREADY_CANCELED");
  if (invoice.state === "FAILED") return refuse("REJECTED_BUSINESS_LOGIC", "the invoice is FAILED");
  if (isBeingPaid(invoice, now))
    return refuse("CANNOT_CANCEL_INVOICE_IN_PROGRESS", "the customer is at the PIN pad");
  const { payment } = invoice;
  const effects: Effect[] = payment
    ? [{ kind: "credit", personId: payment.personId, money: payment.amount }]
    : [];
  return { ok: true, invoice: moveInvoice(invoice, "CANCELED", "shop"), effects };
}
