import { loadInvoice } from "@sandbox/seqr/invoices";
import type { TerminalCall } from "@sandbox/seqr/operations/operation";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import type { Invoice } from "@sandbox/seqr/types";
import { text } from "@sandbox/seqr/wire/read-element";

/** The invoice named in the request, settled; another terminal's is unknown here (54, protocol 2.7). */
export function findInvoice({
  sandbox,
  body,
  terminal,
}: TerminalCall): { ok: true; invoice: Invoice } | Refusal {
  const invoice = loadInvoice(sandbox, text(body, "invoiceReference"));
  return invoice?.terminalId === terminal.terminalId
    ? { ok: true, invoice }
    : refuse("INVALID_INVOICE_REFERENCE", "unknown for this terminal");
}

/** The invoice whose payment or refund has this ERS reference, settled, if it is of this terminal. */
export function findPaidInvoice(call: TerminalCall, ersReference: string): Invoice | undefined {
  const [found] = ersReference === "" ? [] : call.sandbox.seqr.invoicesByErs(ersReference);
  const invoice = found && loadInvoice(call.sandbox, found.reference);
  return invoice?.terminalId === call.terminal.terminalId ? invoice : undefined;
}
