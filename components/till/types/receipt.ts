import type { Text } from "@/core/catalog/catalog";
import type { SaleView } from "@/core/till/sale-view";

export type ShopHead = { name: string; lines: string[]; storeNo: string | null };

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

/** Everything that stands on a receipt. `isCopy`: a print made now is a further one. */
export type ReceiptView = {
  shop: ShopHead;
  till: string;
  cashier: string;
  number: string;
  orderNumber: string;
  at: string;
  timeZone: string;
  lines: {
    name: Text;
    option: Text;
    sku: string;
    quantity: number;
    unit: number;
    discountAmount: number;
    discountReason: string | null;
    total: number;
    vatRate: number;
  }[];
  totals: Pick<SaleView["totals"], "goods" | "discount" | "total" | "vat">;
  discountReason: string | null;
  note: string;
  currency: string;
  tenders: ReceiptTender[];
  code: string;
  copies: number;
  isCopy: boolean;
};

/** A slip about money that went back: a payment that was cancelled after it was charged, or a refund. */
export type SlipView = {
  kind: "void" | "refund";
  shop: ShopHead;
  till: string;
  cashier: string;
  at: string;
  orderNumber: string;
  amount: number;
  currency: string;
  transactionNo: string | null;
  reference: string | null;
  refundTransactionNo: string | null;
  refundReference: string | null;
  refundedNow: number;
  refundedTotal: number;
  left: number;
  lines: { name: Text; option: Text; quantity: number; amount: number; restocked: boolean }[];
  tender: "cash" | "wallet";
  state: string;
};

export type RefundState = "REQUESTED" | "SENT" | "DONE" | "REFUSED" | "UNKNOWN";

/** An order as far as giving money back needs it. */
export type RefundableOrder = {
  id: string;
  number: string;
  state: string;
  saleId: string | null;
  currency: string;
  total: number;
  refundable: number;
  lines: {
    id: string;
    sku: string;
    name: Text;
    option: Text;
    quantity: number;
    total: number;
    refundedQuantity: number;
    refundableAmount: number;
  }[];
  tenders: { paymentId: string; kind: "cash" | "wallet"; amount: number; refundable: number }[];
  refunds: {
    id: string;
    amount: number;
    state: RefundState;
    tender: "cash" | "wallet";
    reason: string;
    createdAt: string;
    reference: string;
  }[];
};
