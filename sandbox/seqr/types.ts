import type { Money } from "@sandbox/store/person";

export type InvoiceState =
  "ISSUED" | "PENDING_ISSUER_ACKNOWLEDGE" | "PAID" | "RESERVED" | "CANCELED" | "FAILED";

export const paymentModes = [
  "IMMEDIATE_DEBIT",
  "RESERVATION_DESIRED",
  "RESERVATION_REQUIRED",
  "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
] as const;
export type PaymentMode = (typeof paymentModes)[number];

export const acknowledgmentModes = [
  "NO_ACKNOWLEDGMENT",
  "OPTIONAL_ACKNOWLEDGMENT",
  "REQUIRE_ACKNOWLEDGMENT",
] as const;
export type AcknowledgmentMode = (typeof acknowledgmentModes)[number];

export interface InvoiceRow {
  description: string;
  /** As it was sent, e.g. `2` or `0.350`; empty when left out. */
  quantity: string;
  total: Money;
}

/** What the shop said, checked: sums in minor units of one currency. */
export interface InvoiceDetails {
  title: string;
  clientInvoiceId: string;
  cashierId: string;
  footer: string;
  issueDate: string;
  backUrl: string;
  notificationUrl: string;
  paymentMode: PaymentMode;
  acknowledgmentMode: AcknowledgmentMode | null;
  reservationSeconds: number | null;
  rows: InvoiceRow[];
  total: Money;
}

export interface Payment {
  ersReference: string;
  personId: string;
  payerTerminalId: string;
  amount: Money;
  paidAt: number;
  /** PAID: reversed from this moment when nobody asked. RESERVED: released from this moment. */
  deadlineAt: number | null;
  committedAt: number | null;
}

export interface Refund {
  ersReference: string;
  amount: Money;
  at: number;
  title: string;
  clientInvoiceId: string;
}

export interface Receipt {
  ersReference: string;
  at: number;
  mimeType: string;
  receiptType: string;
  data: string;
}

export type ClosedBy =
  "shop" | "customer" | "replaced" | "expired" | "reversed" | "released" | "bank" | "low-balance" | "pin";

export interface Invoice {
  reference: string;
  terminalId: string;
  state: InvoiceState;
  version: number;
  details: InvoiceDetails;
  createdAt: number;
  expiresAt: number | null;
  acknowledged: boolean;
  /** The customer who is at the PIN pad, and until when that counts as "in progress". */
  paying: { personId: string; until: number } | null;
  /** Whoever scanned it last; null while nobody did. */
  scannedBy: string | null;
  payment: Payment | null;
  closedBy: ClosedBy | null;
  refunds: Refund[];
  receipts: Receipt[];
}

export interface Terminal {
  terminalId: string;
  kind: "shop" | "cash-register";
  name: string;
  password: string;
  resellerId: string;
  externalTerminalId: string;
  currencies: string[];
  blocked: boolean;
  refunds: "allowed" | "not-allowed" | "account-forbids";
  seqrId: string | null;
}

export interface Reseller {
  id: string;
  userId: string;
  password: string;
  name: string;
}

export interface LedgerEntry {
  ersReference: string;
  kind: "payment" | "refund";
  invoiceReference: string;
  terminalId: string;
  resellerId: string;
  cashierId: string;
  /** Negative for refunds. */
  amount: Money;
  at: number;
  shopPeriodId: string | null;
  terminalPeriodId: string | null;
}

export interface Period {
  periodId: string;
  resellerId: string;
  terminalId: string | null;
  closedAt: number;
  /** Reports already asked for once: the first asking answers "not ready". */
  prepared: string[];
}

/** What must happen beside the invoice's own change, in the same transaction (money, SMS, ledger) or after it (notify). */
export type Effect =
  | { kind: "debit" | "credit"; personId: string; money: Money }
  | { kind: "sms"; personId: string; text: string }
  | { kind: "ledger"; entry: Omit<LedgerEntry, "resellerId" | "shopPeriodId" | "terminalPeriodId"> }
  | { kind: "notify"; invoiceReference: string };
