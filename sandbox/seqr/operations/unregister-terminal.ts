import { loadInvoice, saveInvoice } from "@sandbox/seqr/invoices";
import { refused, success, type Answer, type TerminalCall } from "@sandbox/seqr/operations/operation";
import { cancelInvoice } from "@sandbox/seqr/rules/cancel-invoice";
import { isBeingPaid } from "@sandbox/seqr/rules/move-invoice";
import { refuse } from "@sandbox/seqr/rules/result-codes";

/** unregisterTerminal: the terminal is unknown from now on (29); its open invoices are cancelled, one being paid stops it (48). */
export function unregisterTerminal({ sandbox, terminal, now }: TerminalCall): Answer {
  const { seqr, bus } = sandbox;
  const loaded = seqr
    .openInvoices(terminal.terminalId)
    .map(({ reference }) => loadInvoice(sandbox, reference));
  const open = loaded.filter((invoice) => invoice !== undefined);
  if (open.some((invoice) => isBeingPaid(invoice, now))) return refused(refuse("PAYMENT_IN_PROGRESS"));
  for (const invoice of open) {
    const cancelled = cancelInvoice(invoice, now);
    if (cancelled.ok) saveInvoice(sandbox, cancelled.invoice, cancelled.effects);
  }
  seqr.terminals.remove(terminal.terminalId);
  bus.publish("seqr");
  return success({ reference: terminal.terminalId });
}
