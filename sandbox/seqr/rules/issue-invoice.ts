import type { Invoice, InvoiceDetails, Terminal } from "@sandbox/seqr/types";
import { isBeingPaid, isOpen, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";

interface Request {
  terminal: Terminal;
  details: InvoiceDetails;
  reference: string;
  now: number;
  expiryMs: number | null;
  /** The terminal's open invoices; only a cash register looks at them. */
  open: Invoice[];
}

/**
 * A new invoice, and those it replaces. A cash register has one open invoice: each new one cancels the one before,
 * or is refused with 48 while a customer is paying that (protocol 2.7). A shop's terminal has any number.
 */
export function issueInvoice(
  request: Request,
): { ok: true; invoice: Invoice; replaced: Invoice[] } | Refusal {
  const { terminal, details, reference, now, expiryMs } = request;
  const before = terminal.kind === "cash-register" ? request.open.filter(isOpen) : [];
  if (before.some((invoice) => isBeingPaid(invoice, now)))
    return refuse("PAYMENT_IN_PROGRESS", "the customer is paying the invoice before");
  const invoice: Invoice = {
    reference,
    terminalId: terminal.terminalId,
    state: "ISSUED",
    version: 1,
    details,
    createdAt: now,
    expiresAt: expiryMs === null ? null : now + expiryMs,
    acknowledged: false,
    paying: null,
    scannedBy: null,
    payment: null,
    closedBy: null,
    refunds: [],
    receipts: [],
  };
  return { ok: true, invoice, replaced: before.map((old) => moveInvoice(old, "CANCELED", "replaced")) };
}
