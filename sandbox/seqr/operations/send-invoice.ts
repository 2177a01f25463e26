import { nextSerial } from "@sandbox/lib/serial";
import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { checkInvoiceData } from "@sandbox/seqr/rules/check-invoice-data";
import { issueInvoice } from "@sandbox/seqr/rules/issue-invoice";
import { emptyInvoice, readInvoice } from "@sandbox/seqr/wire/read-request";

/** sendInvoice: a new invoice and the text of its QR code (protocol 2.4, 2.5). */
export function sendInvoice({ sandbox, body, terminal, now }: TerminalCall): Answer {
  const { seqr, meta } = sandbox;
  const checked = checkInvoiceData(readInvoice(body) ?? emptyInvoice, terminal.currencies);
  if (!checked.ok) return refused(checked);
  const open = terminal.kind === "cash-register" ? seqr.openInvoices(terminal.terminalId) : [];
  const issued = issueInvoice({
    terminal,
    details: checked.details,
    reference: nextSerial(meta, "invoice", now, 0),
    now,
    expiryMs: seqr.settings().invoiceExpiryMs,
    open: open.flatMap((invoice) => loadInvoice(sandbox, invoice.reference) ?? []),
  });
  if (!issued.ok) return refused(issued);
  for (const replaced of issued.replaced) saveInvoice(sandbox, replaced);
  saveInvoice(sandbox, issued.invoice);
  const { reference } = issued.invoice;
  return success({
    reference,
    fields: [
      ["invoiceQRCode", `HTTP://SEQR.SE/R${reference}`],
      ["invoiceReference", reference],
    ],
  });
}
