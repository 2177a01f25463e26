import type { SaleLineView, SaleView } from "./sale-view";

/** What the shopper's screen is about now. */
export const displayPhases = [
  "welcome",
  "bill",
  "present-code",
  "confirm",
  "checking",
  "approved",
  "declined",
  "cancelled",
  "reversed",
  "attention",
  "thanks",
] as const;
export type DisplayPhase = (typeof displayPhases)[number];

export type DisplayLine = Pick<
  SaleLineView,
  "name" | "option" | "picture" | "quantity" | "unit" | "discountAmount" | "total"
>;

/** What the shopper may see of a sale. Amounts in minor units. */
export type DisplayView = Pick<SaleView, "totals" | "paid" | "due" | "change"> & {
  tillId: string;
  till: string;
  saleId: string | null;
  phase: DisplayPhase;
  lines: DisplayLine[];
  wallet: string | null;
  amount: number | null;
  qr: string | null;
  receiptCode: string | null;
};
