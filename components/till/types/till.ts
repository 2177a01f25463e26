import type { Text } from "@/core/catalog/catalog";
import type { SaleState, SaleView } from "./sale";

export type Shift = { id: string; cashier: string; cashierName: string; openedAt: string; float: number };

/** A till with its open shift and the sales that are not over. */
export type TillView = {
  id: string;
  name: string;
  number: string;
  printer: string | null;
  shift: Shift | null;
  sales: SaleSummary[];
  lastSale: { id: string; number: string; total: number; orderNumber: string; state: string } | null;
  display: { path: string };
};

export type TillSummary = Pick<TillView, "id" | "name" | "number" | "shift">;

export type SaleSummary = {
  id: string;
  number: string;
  state: SaleState;
  note: string;
  pieces: number;
  total: number;
  createdAt: string;
  firstLine: Text | null;
};

export type Favourite = {
  sku: string;
  name: Text;
  option: Text;
  picture: string;
  category: string;
  unit: number;
  marked: boolean;
  available: number | null;
};

export type DisplayPhase =
  | "welcome"
  | "bill"
  | "present-code"
  | "confirm"
  | "checking"
  | "approved"
  | "declined"
  | "cancelled"
  | "reversed"
  | "attention"
  | "thanks";

/** What the shopper sees on the display beside the till. */
export type DisplayView = {
  tillId: string;
  till: string;
  saleId: string | null;
  phase: DisplayPhase;
  lines: {
    name: Text;
    option: Text;
    quantity: number;
    unit: number;
    discountAmount: number;
    total: number;
    picture: string;
  }[];
  totals: SaleView["totals"];
  paid: number;
  due: number;
  change: number;
  wallet: string | null;
  amount: number | null;
  qr: string | null;
  receiptCode: string | null;
};
