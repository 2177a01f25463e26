import { isBeingPaid, moveInvoice } from "@sandbox/seqr/rules/move-invoice";
import type { Effect, Invoice, Payment } from "@sandbox/seqr/types";
import type { Person } from "@sandbox/store/person";

/** How long a customer at the PIN pad keeps the shop from cancelling. */
export const PIN_PAD_MS = 60_000;
/** A reservation without a time of its own is kept for a week. */
const RESERVATION_MS = 7 * 24 * 3_600_000;

export type NotPayable = "INVOICE_CLOSED" | "WAITING_FOR_SHOP" | "PAYMENT_IN_PROGRESS";

/** A customer scanned it. Without a clear "no acknowledgment" the invoice hangs until updateInvoice (the trap of protocol 2.3). */
export function scanInvoice(invoice: Invoice, personId: string): Invoice {
  const seen = { ...invoice, scannedBy: personId };
  const mode = invoice.details.acknowledgmentMode;
  const trapped = mode === null || mode === "REQUIRE_ACKNOWLEDGMENT";
  return invoice.state === "ISSUED" && trapped && !invoice.acknowledged
    ? moveInvoice(seen, "PENDING_ISSUER_ACKNOWLEDGE")
    : seen;
}

/** Why this person cannot pay it now, or null. */
export function whyNotPayable(invoice: Invoice, personId: string, now: number): NotPayable | null {
  if (invoice.state === "PENDING_ISSUER_ACKNOWLEDGE") return "WAITING_FOR_SHOP";
  if (invoice.state !== "ISSUED") return "INVOICE_CLOSED";
  return isBeingPaid(invoice, now) && invoice.paying?.personId !== personId ? "PAYMENT_IN_PROGRESS" : null;
}

/** The customer confirmed and is at the PIN pad. */
export function beginPaying(invoice: Invoice, personId: string, now: number): Invoice {
  return { ...invoice, paying: { personId, until: now + PIN_PAD_MS } };
}

interface Request {
  person: Person;
  now: number;
  commitWindowMs: number;
  ersReference: string;
  payerTerminalId: string;
}

export type PayResult =
  | { paid: true; invoice: Invoice; effects: Effect[] }
  | { paid: false; reason: "low-balance" | "bank"; invoice: Invoice };

function refusal(invoice: Invoice, person: Person): "low-balance" | "bank" | null {
  const { total } = invoice.details;
  const held = person.seqr.balance.find((money) => money.currency === total.currency)?.amount ?? 0;
  if (person.seqr.autoOutcome === "bank-refuses") return "bank";
  return person.seqr.autoOutcome === "low-balance" || held < total.amount ? "low-balance" : null;
}

/**
 * The right PIN was typed: the bank refuses (FAILED), or the money is taken and the commit window opens (PAID), or it is
 * reserved (RESERVED). The caller has made sure that the invoice is payable.
 */
export function payInvoice(invoice: Invoice, request: Request): PayResult {
  const { person, now } = request;
  const reason = refusal(invoice, person);
  if (reason) return { paid: false, reason, invoice: moveInvoice(invoice, "FAILED", reason) };
  const { total, paymentMode, reservationSeconds } = invoice.details;
  const immediate = paymentMode === "IMMEDIATE_DEBIT";
  const reservedMs = reservationSeconds === null ? RESERVATION_MS : reservationSeconds * 1_000;
  const payment: Payment = {
    ersReference: request.ersReference,
    personId: person.id,
    payerTerminalId: request.payerTerminalId,
    amount: total,
    paidAt: now,
    deadlineAt: now + (immediate ? request.commitWindowMs : reservedMs),
    committedAt: null,
  };
  const debit: Effect = { kind: "debit", personId: person.id, money: total };
  const moved = { ...moveInvoice(invoice, immediate ? "PAID" : "RESERVED"), payment };
  const notify: Effect[] = immediate ? [{ kind: "notify", invoiceReference: invoice.reference }] : [];
  return { paid: true, invoice: moved, effects: [debit, ...notify] };
}

/** The customer pressed cancel in the app, or used up the PIN attempts: CANCELED without notification (protocol section 6). */
export function abandonInvoice(invoice: Invoice, closedBy: "customer" | "pin"): Invoice {
  const open = invoice.state === "ISSUED" || invoice.state === "PENDING_ISSUER_ACKNOWLEDGE";
  return open ? moveInvoice(invoice, "CANCELED", closedBy) : invoice;
}
