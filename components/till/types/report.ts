import type { DayReport } from "@/core/till/day-report";
import type { Difference } from "@/core/till/reconcile";

export type ShiftReport = DayReport & {
  id: string;
  till: string;
  tillId: string;
  cashier: string;
  cashierName: string;
  openedAt: string;
  closedAt: string | null;
  note: string;
};

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
