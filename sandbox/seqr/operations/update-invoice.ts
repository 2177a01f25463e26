import { saveInvoice } from "@sandbox/seqr/invoices";
import { findInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { checkInvoiceData } from "@sandbox/seqr/rules/check-invoice-data";
import { updateInvoice as update } from "@sandbox/seqr/rules/update-invoice";
import type { InvoiceDetails } from "@sandbox/seqr/types";
import { readInvoice } from "@sandbox/seqr/wire/read-request";

/** What an update leaves out stays as it was; only sums and rows are replaced as a whole. */
function merge(before: InvoiceDetails, after: InvoiceDetails): InvoiceDetails {
  return {
    ...after,
    title: after.title || before.title,
    clientInvoiceId: after.clientInvoiceId || before.clientInvoiceId,
    cashierId: after.cashierId || before.cashierId,
    footer: after.footer || before.footer,
    issueDate: after.issueDate || before.issueDate,
    backUrl: after.backUrl || before.backUrl,
    notificationUrl: after.notificationUrl || before.notificationUrl,
    paymentMode: before.paymentMode,
    acknowledgmentMode: after.acknowledgmentMode ?? before.acknowledgmentMode,
    reservationSeconds: before.reservationSeconds,
  };
}

/** updateInvoice: the shop acknowledges or changes an unpaid invoice (protocol 2.4, 2.7). */
export function updateInvoice(call: TerminalCall): Answer {
  const found = findInvoice(call);
  if (!found.ok) return refused(found);
  const { reference, details } = found.invoice;
  const wire = readInvoice(call.body);
  const checked = wire && checkInvoiceData(wire, call.terminal.currencies);
  if (checked && !checked.ok) return refused(checked, reference);
  const updated = update(found.invoice, checked && merge(details, checked.details), call.now);
  if (!updated.ok) return refused(updated, reference);
  saveInvoice(call.sandbox, updated.invoice);
  return success({ reference });
}
