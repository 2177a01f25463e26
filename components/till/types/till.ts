import type { Text } from "@/core/catalog/catalog";
import type { SaleState } from "@/core/till/sale-states";

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
