import type { Difference } from "@/core/till/reconcile";

export type Reconciliation = {
  matched: number;
  rows: {
    transactionNo: string | null;
    reference: string | null;
    kind: "payment" | "refund" | "void";
    theirs: { amount: number; status: string; at: string | null } | null;
    ours: {
      amount: number;
      state: string;
      at: string;
      saleId: string | null;
      orderNumber: string | null;
    } | null;
    differences: Difference[];
  }[];
};
