import "server-only";
import type { DayReport } from "@/core/till/day-report";
import { dayText, startOfDay } from "@/server/admin/day";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { readReportRows } from "./report-rows";
import { toReport } from "./to-report";

type AskReport = {
  /** A day of the shop, e.g. `2026-03-20`; today when not said. */
  day?: string;
  till?: string;
  cashier?: string;
};
export type DayReportAnswer = {
  day: string;
  report: DayReport;
  tills: { id: string; name: string }[];
  cashiers: string[];
};

/** What the shifts that were opened on a day came to, of one till or cashier where asked for. */
export async function readDayReport({ day, till, cashier }: AskReport): Promise<DayReportAnswer> {
  const chosen = day ?? dayText(now());
  const from = startOfDay(new Date(`${chosen}T12:00:00Z`));
  const until = startOfDay(new Date(from.getTime() + 36 * 3_600_000));
  const shifts = await db().shift.findMany({
    where: { openedAt: { gte: from, lt: until }, ...(till && { tillId: till }) },
    orderBy: { id: "asc" },
  });
  const drawers = cashier ? shifts.filter((shift) => shift.cashier === cashier) : shifts;
  const counts = drawers.map(({ countedAmount }) => countedAmount);
  const counted =
    counts.includes(null) || counts.length === 0 ? null : sumOf(counts.map((each) => each ?? 0));
  const rows = await readReportRows(
    db(),
    shifts.map(({ id }) => id),
    cashier,
  );
  const float = sumOf(drawers.map(({ floatAmount }) => floatAmount));
  return {
    day: chosen,
    report: toReport(rows, { float, counted }),
    tills: await db().till.findMany({ orderBy: { number: "asc" }, select: { id: true, name: true } }),
    cashiers: [...new Set(shifts.map((shift) => shift.cashier))].sort(),
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
