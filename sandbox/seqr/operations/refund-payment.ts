import { nextSerial } from "@sandbox/lib/serial";
import { saveInvoice } from "@sandbox/seqr/invoices";
import { findPaidInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { refundPayment as refund } from "@sandbox/seqr/rules/refund-payment";
import { text } from "@sandbox/seqr/wire/read-element";
import { emptyInvoice, readInvoice } from "@sandbox/seqr/wire/read-request";

/** refundPayment: the payment's reference in, the refund's reference out (protocol 2.4, section 6). */
export function refundPayment(call: TerminalCall): Answer {
  const { sandbox, body, terminal, now } = call;
  const reference = text(body, "ersReference");
  const result = refund({
    invoice: findPaidInvoice(call, reference),
    wire: readInvoice(body) ?? emptyInvoice,
    terminal,
    refundReference: nextSerial(sandbox.meta, "ers", now, 8),
    now,
  });
  if (!result.ok) return refused(result, reference);
  saveInvoice(sandbox, result.invoice, result.effects);
  return success({
    reference: result.invoice.reference,
    ersReference: result.invoice.refunds.at(-1)?.ersReference,
  });
}
