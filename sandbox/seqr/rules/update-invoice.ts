import { isBeingPaid, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Invoice, InvoiceDetails } from "@sandbox/seqr/types";

/**
 * The shop changes or acknowledges an unpaid invoice: PENDING_ISSUER_ACKNOWLEDGE goes back to ISSUED. A reservation with
 * a preliminary amount may be changed too, up to what is reserved (protocol 2.7, 2.9). No details: acknowledged as it is.
 */
export function updateInvoice(
  invoice: Invoice,
  details: InvoiceDetails | null,
  now: number,
): { ok: true; invoice: Invoice } | Refusal {
  if (isBeingPaid(invoice, now)) return refuse("PAYMENT_IN_PROGRESS", "the customer is paying it");
  const changed: Invoice = { ...invoice, acknowledged: true, details: details ?? invoice.details };
  switch (invoice.state) {
    case "ISSUED":
      return { ok: true, invoice: changed };
    case "PENDING_ISSUER_ACKNOWLEDGE":
      return { ok: true, invoice: moveInvoice(changed, "ISSUED") };
    case "RESERVED":
      if (invoice.details.paymentMode !== "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT")
        return refuse("PAYMENT_IN_PROGRESS", "the sum is reserved already");
      if (details && details.total.amount > (invoice.payment?.amount.amount ?? 0))
        return refuse("REJECTED_AMOUNT", "more than was reserved");
      return { ok: true, invoice: changed };
    case "CANCELED":
      return refuse("INVOICE_ALREADY_CANCELED");
    case "PAID":
    case "FAILED":
      return refuse("REJECTED_BUSINESS_LOGIC", `the invoice is ${invoice.state}`);
  }
}
