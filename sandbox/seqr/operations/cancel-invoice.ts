import { saveInvoice } from "@sandbox/seqr/invoices";
import { findInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { cancelInvoice as cancel } from "@sandbox/seqr/rules/cancel-invoice";

/** cancelInvoice: unpaid only (protocol section 6). */
export function cancelInvoice(call: TerminalCall): Answer {
  const found = findInvoice(call);
  if (!found.ok) return refused(found);
  const { reference } = found.invoice;
  const cancelled = cancel(found.invoice, call.now);
  if (!cancelled.ok) return refused(cancelled, reference);
  saveInvoice(call.sandbox, cancelled.invoice, cancelled.effects);
  return success({ reference });
}
