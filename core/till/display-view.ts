import type { Text } from "@/core/catalog/catalog";
import type { SaleTotalsView } from "./sale-view";

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

export type DisplayLine = {
  name: Text;
  option: Text;
  picture: string;
  quantity: number;
  unit: number;
  discountAmount: number;
  total: number;
};

/** What the shopper may see of a sale. Amounts in minor units. */
export type DisplayView = {
  tillId: string;
  till: string;
  saleId: string | null;
  phase: DisplayPhase;
  lines: DisplayLine[];
  totals: SaleTotalsView;
  paid: number;
  due: number;
  change: number;
  wallet: string | null;
  amount: number | null;
  qr: string | null;
  receiptCode: string | null;
};
