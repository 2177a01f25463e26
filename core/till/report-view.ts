import type { DayReport } from "./day-report";

/** What a shift came to, with whose it is. */
export type ShiftReportView = DayReport & {
  id: string;
  till: string;
  tillId: string;
  cashier: string;
  cashierName: string;
  openedAt: string;
  closedAt: string | null;
  note: string;
};
