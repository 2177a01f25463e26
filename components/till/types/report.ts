export type Cash = {
  float: number;
  sales: number;
  refunds: number;
  expected: number;
  counted: number | null;
  difference: number | null;
};

/** What was sold in a day or a shift, by what it was paid, and what should lie in the drawer. */
export type DayReport = {
  sales: {
    count: number;
    pieces: number;
    gross: number;
    discount: number;
    vat: { rate: number; amount: number }[];
  };
  voided: number;
  tenders: { kind: "cash" | "wallet"; wallet: string | null; count: number; amount: number }[];
  refunds: { kind: "cash" | "wallet"; count: number; amount: number }[];
  cash: Cash;
  byCashier: { cashier: string; count: number; gross: number }[];
};

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

export type Difference = "missing-here" | "missing-there" | "amount" | "paid-there" | "paid-here" | "refund";

export type Reconciliation = {
  matched: number;
  rows: {
    transactionNo: string;
    reference: string;
    kind: "payment" | "refund" | "void";
    theirs: { amount: number; status: string; at: string } | null;
    ours: { amount: number; state: string; at: string; saleId: string; orderNumber: string } | null;
    differences: Difference[];
  }[];
};
