import "server-only";
import type { ShiftReportView } from "@/core/till/report-view";
import type { Staff } from "@/server/auth/roles";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { publish } from "@/server/realtime/publish";
import { reportShift } from "./read-shift";
import { requireOpenShift } from "./require-open-shift";
import { decide, Refused, type TillResult } from "./till-problems";

type CloseShift = { tillId: string; staff: Staff; counted: number; note: string };

/** Closes the till's shift with the cash that was counted. Sales that are not finished stand in the way. */
export async function closeShift(close: CloseShift): Promise<TillResult<{ shift: ShiftReportView }>> {
  const at = now();
  const closed = await decide(() => withTransaction((tx) => write(tx, close, at)));
  if (!closed.ok) return closed;
  const { id, cash } = closed.value;
  log.info({ event: "shift-closed", shift: id, difference: cash.difference, staff: close.staff.id });
  publish(`till:${close.tillId}`, at.getTime());
  return { ok: true, value: { shift: closed.value } };
}

async function write(tx: Tx, { tillId, counted, note }: CloseShift, at: Date): Promise<ShiftReportView> {
  await tx.till.updateMany({ where: { id: tillId }, data: { version: { increment: 1 }, shownSaleId: null } });
  const shift = await requireOpenShift(tx, tillId);
  const open = await tx.sale.findMany({
    where: {
      tillId,
      OR: [
        { state: { in: ["PAYING", "NEEDS_ATTENTION"] } },
        { state: { in: ["OPEN", "HELD"] }, lines: { some: {} } },
      ],
    },
    select: { number: true },
  });
  if (open.length > 0) throw new Refused("sales-open", { sales: open.map(({ number }) => number) });
  await tx.sale.updateMany({
    where: { tillId, state: { in: ["OPEN", "HELD"] } },
    data: { state: "VOIDED", endedAt: at, endReason: "empty at the end of the shift" },
  });
  const { cash } = await reportShift(tx, shift.id);
  await tx.shift.update({
    where: { id: shift.id },
    data: {
      ...{ closedAt: at, openTillId: null, countedAmount: counted, note },
      expectedAmount: cash.expected,
    },
  });
  return reportShift(tx, shift.id);
}
