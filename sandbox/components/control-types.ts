/** The shapes of the control API that the pages show. Amounts are integer minor units, times ISO 8601. */
export type Money = { amount: number; currency: string };
export type Address = { street: string; city: string; zip: string; state: string; country: string };
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
  inpost?: { onboarded: boolean; remembersBrowsers: boolean; plus: boolean };
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

/** `quantity` is shown as the shop sent it, e.g. "2" or "0.350". */
export type InvoiceRow = { description: string; quantity: string; total: number };
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
  id: number;
  at: string;
  direction: "in" | "out";
  provider: string;
  operation: string;
  method: string;
  url: string;
  status: number | null;
  durationMs: number;
  requestHeaders: Record<string, string>;
  requestBody: string;
  responseHeaders: Record<string, string>;
  responseBody: string;
  reference: string | null;
  fault?: string;
};

export type Fault = {
  id: string;
  provider: string;
  operation: string;
  kind: string;
  params: Record<string, string | number>;
  remaining: number | null;
  phone?: string;
};

export type Mail = {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
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
