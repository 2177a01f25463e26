import { saveInvoice } from "@sandbox/seqr/invoices";
import { findPaidInvoice } from "@sandbox/seqr/operations/find-invoice";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { refuse } from "@sandbox/seqr/rules/result-codes";
import { child, text } from "@sandbox/seqr/wire/read-element";

const RECEIPTS_KEPT = 50;

/** submitPaymentReceipt: any number per payment or refund, may be empty (protocol 2.3, section 6). */
export function submitPaymentReceipt(call: TerminalCall): Answer {
  const { sandbox, body, now } = call;
  const ersReference = text(body, "ersReference");
  const ledger = sandbox.seqr.ledger.get(ersReference);
  const paid = findPaidInvoice(call, ersReference);
  const refunded = ledger?.kind === "refund" ? sandbox.seqr.invoices.get(ledger.invoiceReference) : undefined;
  const invoice = paid ?? (refunded?.terminalId === call.terminal.terminalId ? refunded : undefined);
  if (!invoice) return refused(refuse("INVALID_ERS_REFERENCE"), ersReference);
  const document = child(body, "receiptDocument");
  const receipt = {
    ersReference,
    at: now,
    mimeType: text(document, "mimeType"),
    receiptType: text(document, "receiptType"),
    data: text(document, "receiptData"),
  };
  saveInvoice(sandbox, { ...invoice, receipts: [...invoice.receipts, receipt].slice(-RECEIPTS_KEPT) });
  return success({ reference: invoice.reference });
}
