/** The shapes of the control API that the pages show. Amounts are integer minor units, times ISO 8601. */
export type Money = { amount: number; currency: string };
export type Address = { street: string; city: string; zip: string; state: string | null; country: string };
export type SeqrOutcome = "ok" | "low-balance" | "bank-refuses";

export type Person = {
  id: string;
  name: string;
  phone: string;
  email: string;
  address: Address;
  locale: string;
  avatar: string;
  seqr: { pin: string; balance: Money[]; autoOutcome: SeqrOutcome };
};

export type PhoneScreen =
  | "scan"
  | "address"
  | "ordering"
  | "invoice"
  | "pin"
  | "waiting"
  | "receipt"
  | "reversed"
  | "failed"
  | "cancelled"
  | "error";

export type InvoiceRow = { description: string; quantity: number; total: number };
export type PhoneInvoice = {
  reference: string;
  title: string;
  rows: InvoiceRow[];
  total: number;
  currency: string;
};
export type Receipt = {
  merchant: string;
  paidAt: string;
  total: number;
  currency: string;
  ersReference: string;
};
export type HistoryEntry = {
  at: string;
  merchant: string;
  total: number;
  currency: string;
  ersReference: string;
  state: string;
};
export type Sms = { at: string; text: string };

export type PhoneState = {
  personId: string;
  screen: PhoneScreen;
  scannedText?: string | null;
  address?: Address | null;
  webshop?: { name: string; webshopId: string } | null;
  invoice?: PhoneInvoice | null;
  pinAttemptsLeft?: number | null;
  receipt?: Receipt | null;
  error?: { code: string; title: string; detail: string } | null;
  account: { balance: Money[] };
  sms: Sms[];
  history: HistoryEntry[];
};

export type JournalEntry = {
  id: string | number;
  at: string;
  direction: "in" | "out";
  provider: string;
  operation: string;
  method: string;
  url: string;
  status: number | null;
  durationMs: number | null;
  requestHeaders: Record<string, string> | null;
  requestBody: string | null;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
  reference: string | null;
  fault?: string | null;
};

export type Fault = {
  id: string | number;
  provider: string;
  operation: string;
  kind: string;
  params: Record<string, string | number> | null;
  remaining: number | null;
  phone?: string | null;
};

export type Mail = {
  id: string | number;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string | null;
  html: string | null;
  headers: Record<string, string | string[]> | { key: string; value: string }[];
};

export type Clock = { now: string; offsetMs: number };
export type Webshop = { webshopId: string; createPurchaseUrl: string; serviceId: string; name: string };
export type RefundRule = "allowed" | "not-allowed" | "account-forbids";
export type Terminal = {
  terminalId: string;
  kind: string;
  currencies: string[];
  blocked?: boolean;
  refunds?: RefundRule;
  name?: string;
};
export type SeqrSettings = { commitWindowMs: number; invoiceExpiryMs: number | null; strictOrder: boolean };
export type SandboxInvoice = {
  reference: string;
  state: string;
  version: number;
  title?: string;
  total: number;
  currency: string;
  rows: InvoiceRow[];
  createdAt?: string;
  [more: string]: unknown;
};
