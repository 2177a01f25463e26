import type { Text } from "@/core/catalog/catalog";

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
