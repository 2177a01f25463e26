import { refuse, type Refusal } from "@sandbox/seqr/rules/result-codes";
import { moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import type { Effect, Invoice, Payment } from "@sandbox/seqr/types";
import type { Money } from "@sandbox/store/person";

function ledgerOf(invoice: Invoice, payment: Payment, now: number): Effect {
  return {
    kind: "ledger",
    entry: {
      ersReference: payment.ersReference,
      kind: "payment",
      invoiceReference: invoice.reference,
      terminalId: invoice.terminalId,
      cashierId: invoice.details.cashierId,
      amount: payment.amount,
      at: now,
    },
  };
}

/**
 * The shop has asked and is told PAID: that is the commit, once (protocol 2.7). Gives null when there is nothing to commit.
 */
export function commitPayment(invoice: Invoice, now: number): { invoice: Invoice; effects: Effect[] } | null {
  const { payment } = invoice;
  if (invoice.state !== "PAID" || !payment || payment.committedAt !== null) return null;
  const committed: Payment = { ...payment, committedAt: now, deadlineAt: null };
  return { invoice: { ...invoice, payment: committed }, effects: [ledgerOf(invoice, committed, now)] };
}

/** RESERVED becomes PAID, for the whole sum or less; the rest goes back (protocol 2.4, 2.9). */
export function commitReservation(
  invoice: Invoice,
  amount: Money | null,
  now: number,
): { ok: true; invoice: Invoice; effects: Effect[] } | Refusal {
  const { payment } = invoice;
  if (invoice.state !== "RESERVED" || !payment)
    return refuse("INVOICE_STATE_NOT_RESERVED", `it is ${invoice.state}`);
  const preliminary = invoice.details.paymentMode === "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT";
  const taken = amount ?? (preliminary ? invoice.details.total : payment.amount);
  if (taken.currency !== payment.amount.currency)
    return refuse("INVALID_INVOICE_DATA", `reserved in ${payment.amount.currency}`);
  if (taken.amount <= 0 || taken.amount > payment.amount.amount)
    return refuse("REJECTED_AMOUNT", "more than was reserved, or nothing");
  const rest = payment.amount.amount - taken.amount;
  const committed: Payment = { ...payment, amount: taken, committedAt: now, deadlineAt: null };
  const back: Effect[] = rest
    ? [{ kind: "credit", personId: payment.personId, money: { ...taken, amount: rest } }]
    : [];
  return {
    ok: true,
    invoice: { ...moveInvoice(invoice, "PAID"), payment: committed },
    effects: [
      ...back,
      ledgerOf(invoice, committed, now),
      { kind: "notify", invoiceReference: invoice.reference },
    ],
  };
}
