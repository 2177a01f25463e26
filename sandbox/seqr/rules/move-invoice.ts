import type { ClosedBy, Invoice, InvoiceState } from "@sandbox/seqr/types";

/** Allowed moves of an invoice (protocol 2.7). PAID leaves only by reversal, before the commit. */
const moves: Record<InvoiceState, readonly InvoiceState[]> = {
  ISSUED: ["PENDING_ISSUER_ACKNOWLEDGE", "PAID", "RESERVED", "CANCELED", "FAILED"],
  PENDING_ISSUER_ACKNOWLEDGE: ["ISSUED", "CANCELED"],
  RESERVED: ["PAID", "CANCELED"],
  PAID: ["CANCELED"],
  CANCELED: [],
  FAILED: [],
};

/** The invoice in a new state with its version raised; throws on a move that is not in the table. */
export function moveInvoice(
  invoice: Invoice,
  state: InvoiceState,
  closedBy: ClosedBy | null = null,
): Invoice {
  if (!moves[invoice.state].includes(state))
    throw new Error(`invoice cannot go from ${invoice.state} to ${state}`);
  return { ...invoice, state, version: invoice.version + 1, paying: null, closedBy };
}

/** Whether a customer is at the PIN pad for it right now. */
export function isBeingPaid(invoice: Invoice, now: number): boolean {
  return invoice.paying !== null && now < invoice.paying.until;
}

/** Whether nobody has paid it and it can still be paid. */
export function isOpen(invoice: Invoice): boolean {
  return invoice.state === "ISSUED" || invoice.state === "PENDING_ISSUER_ACKNOWLEDGE";
}

/** When the invoice changes by itself (reversal, release, expiry), or null. */
export function dueAt(invoice: Invoice): number | null {
  if (isOpen(invoice)) return invoice.expiresAt;
  const uncommitted = invoice.payment !== null && invoice.payment.committedAt === null;
  const waits = invoice.state === "PAID" || invoice.state === "RESERVED";
  return waits && uncommitted ? (invoice.payment?.deadlineAt ?? null) : null;
}
