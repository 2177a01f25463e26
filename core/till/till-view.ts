import type { Text } from "@/core/catalog/catalog";
import type { SaleState } from "./sale-states";

/** A cashier's time at a till. Amounts in cents, times ISO 8601 in UTC. */
export type ShiftView = {
  id: string;
  cashier: string;
  cashierName: string;
  openedAt: string;
  float: number;
};

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

/** A till with its open shift and the sales that are not over, newest first. */
export type TillView = {
  id: string;
  name: string;
  number: string;
  /** `host:port` of its network printer. */
  printer: string | null;
  shift: ShiftView | null;
  sales: SaleSummary[];
  lastSale: {
    id: string;
    number: string;
    total: number;
    orderNumber: string | null;
    state: SaleState;
  } | null;
  /** Where the shopper's screen is, below the language. */
  display: { path: string };
};
export type TillSummary = Pick<TillView, "id" | "name" | "number" | "shift">;

/** What the till's first page offers; `unit` in cents, `available` null: not counted. */
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

/** A till as the back office sets it up. */
export type TillSetup = {
  id: string;
  number: string;
  name: string;
  /** `host:port` of its network printer. */
  printer: string | null;
  shift: { cashierName: string; openedAt: Date } | null;
  /** Where its shopper's screen is opened, in the language asked for. */
  display: string;
};
