import type { Text } from "@/core/catalog/catalog";

/** What the till's API answers about a sale (its OpenAPI document names every field). Amounts are cents of USD. */
export type SaleView = {
  id: string;
  number: string;
  tillId: string;
  state: SaleState;
  version: number;
  note: string;
  email: string | null;
  cashier: string;
  cashierName: string;
  lines: SaleLine[];
  discount: Discount | null;
  totals: {
    goods: number;
    discount: number;
    total: number;
    vat: { rate: number; amount: number }[];
    pieces: number;
  };
  currency: "USD";
  tenders: Tender[];
  paid: number;
  due: number;
  attempt: Attempt | null;
  order: { id: string; number: string; state: string } | null;
  change: number;
  receipt: { code: string; prints: number; mailedTo: string | null } | null;
  attention: { since: string; reason: string; until: string } | null;
  actions: SaleAction[];
};

export type SaleState = "OPEN" | "HELD" | "PAYING" | "NEEDS_ATTENTION" | "PAID" | "VOIDED";

/** `value`: percent, or cents. */
export type Discount = { kind: "percent" | "amount"; value: number; reason: string };

export type SaleLine = {
  id: string;
  sku: string;
  ean: string;
  name: Text;
  option: Text;
  picture: string;
  quantity: number;
  unit: number;
  vatRate: number;
  discount: Discount | null;
  discountAmount: number;
  total: number;
  available: number | null;
};

export type SaleAction =
  | "edit"
  | "hold"
  | "resume"
  | "void"
  | "pay-wallet"
  | "pay-qr"
  | "pay-cash"
  | "scan-code"
  | "cancel-attempt"
  | "check"
  | "reopen"
  | "override"
  | "receipt"
  | "refund"
  | "void-slip"
  | "copy";

export type Tender = {
  id: string;
  kind: "cash" | "wallet";
  state: "open" | "paid" | "not-paid" | "given-back";
  amount: number;
  given?: number;
  change?: number;
  attempt?: number;
  wallet?: string | null;
};

export type AttemptState =
  | "adding"
  | "ready"
  | "sending"
  | "waiting"
  | "processing"
  | "checking"
  | "cancelling"
  | "attention"
  | "approved"
  | "declined"
  | "cancelled"
  | "expired"
  | "reversed"
  | "failed";

export type AttemptProblem =
  | "code-refused"
  | "wrong-wallet"
  | "not-enabled"
  | "configuration"
  | "unreachable"
  | "amount-differs"
  | "declined";

/** One try to be paid by a wallet. `cancelAt`: when a cancel that was asked for goes out. */
export type Attempt = {
  number: number;
  kind: "scan" | "qr";
  reference: string;
  transactionNo: string | null;
  amount: number;
  state: AttemptState;
  wallet: string | null;
  codeTail: string | null;
  qr: string | null;
  problem: AttemptProblem | null;
  sentAt: string | null;
  slow: boolean;
  cancelAt: string | null;
  giveUpAt: string | null;
  endedAt: string | null;
};
