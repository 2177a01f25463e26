import type { Text } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import type { VatPart } from "@/core/pricing/totals";

export type ReceiptShop = { name: string; lines: string[]; storeNo: string | null };

export type ReceiptLine = {
  name: Text;
  option: Text;
  sku: string;
  quantity: number;
  unit: number;
  discountAmount: number;
  discountReason: string | null;
  total: number;
  vatRate: number;
};

export type ReceiptTender =
  | { kind: "cash"; amount: number; given: number; change: number }
  | {
      kind: "wallet";
      amount: number;
      wallet: string | null;
      approved: true;
      transactionNo: string;
      reference: string;
      vendorId: string | null;
      at: string;
      codeTail: string | null;
    };

/** Everything that stands on a receipt (protocol section 5). Amounts in minor units, times ISO 8601 in UTC. */
export type ReceiptView = {
  shop: ReceiptShop;
  till: string;
  cashier: string;
  number: string;
  orderNumber: string;
  at: string;
  timeZone: string;
  currency: Currency;
  lines: ReceiptLine[];
  totals: { goods: number; discount: number; total: number; vat: VatPart[] };
  discountReason: string | null;
  note: string;
  tenders: ReceiptTender[];
  /** Scans back to the order. */
  code: string;
  /** How often it was printed before. */
  copies: number;
  isCopy: boolean;
};

/** A slip for money that went back: a charge that a cancel undid, or a refund. */
export type SlipView = {
  kind: "void" | "refund";
  shop: ReceiptShop;
  till: string;
  cashier: string;
  at: string;
  timeZone: string;
  orderNumber: string;
  currency: Currency;
  tender: "cash" | "wallet";
  state: string;
  amount: number;
  transactionNo: string | null;
  reference: string | null;
  refundTransactionNo: string | null;
  refundReference: string | null;
  refundedNow: number;
  refundedTotal: number;
  left: number;
  lines: { name: Text; option: Text; quantity: number; amount: number; restocked: boolean }[];
};
