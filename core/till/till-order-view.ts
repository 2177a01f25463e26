import type { Text } from "@/core/catalog/catalog";
import type { RefundState } from "@/core/refund/refund-states";

/** How an order was paid, and what of it may still go back that way. */
export type RefundableTender = {
  paymentId: string;
  kind: "cash" | "wallet";
  amount: number;
  refundable: number;
};

/** An order as the till shows it for a refund. Amounts in minor units, times ISO 8601 in UTC. */
export type TillOrderView = {
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
  tenders: RefundableTender[];
  refunds: {
    id: string;
    amount: number;
    state: RefundState;
    tender: RefundableTender["kind"];
    reason: string;
    createdAt: string;
    reference: string | null;
  }[];
};
