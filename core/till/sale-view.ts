import type { Text } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import type { VatPart } from "@/core/pricing/totals";
import type { AttemptProblem } from "./attempt-problems";
import type { AttemptState } from "./attempt-states";
import type { Discount } from "./sale";
import type { SaleState } from "./sale-states";

/** What a cashier may do with a sale now; there is always something. */
export const saleActions = [
  "edit",
  "hold",
  "resume",
  "void",
  "pay-wallet",
  "pay-qr",
  "pay-cash",
  "scan-code",
  "cancel-attempt",
  "check",
  "reopen",
  "override",
  "receipt",
  "refund",
  "void-slip",
  "copy",
] as const;
export type SaleAction = (typeof saleActions)[number];

export type SaleLineView = {
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
  /** The line's own and its part of the sale's. */
  discountAmount: number;
  total: number;
  available: number | null;
};

export type AttemptView = {
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
  /** It takes longer than it should. */
  slow: boolean;
  /** When a cancel that waits will be sent. */
  cancelAt: string | null;
  giveUpAt: string | null;
  endedAt: string | null;
};

export type TenderView = {
  id: string;
  kind: "cash" | "wallet";
  state: "open" | "paid" | "not-paid" | "given-back";
  amount: number;
  given?: number;
  change?: number;
  attempt?: number;
  wallet?: string | null;
};

export type SaleTotalsView = {
  goods: number;
  discount: number;
  total: number;
  vat: VatPart[];
  pieces: number;
};

/** A sale as the till's pages see it. Amounts in minor units. */
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
  currency: Currency;
  lines: SaleLineView[];
  discount: Discount | null;
  totals: SaleTotalsView;
  tenders: TenderView[];
  paid: number;
  due: number;
  /** Cash to hand back. */
  change: number;
  attempt: AttemptView | null;
  order: { id: string; number: string; state: string } | null;
  receipt: { code: string; prints: number; mailedTo: string | null } | null;
  attention: { since: string; reason: string; until: string } | null;
  actions: SaleAction[];
};
