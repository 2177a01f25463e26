import "server-only";
import type { ShiftReportView } from "@/core/till/report-view";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import { readReportRows } from "./report-rows";
import { decide, Refused, type TillResult } from "./till-problems";
import { toReport } from "./to-report";

/** What a shift came to, also while it goes on. */
export function readShift({ shiftId }: { shiftId: string }): Promise<TillResult<{ shift: ShiftReportView }>> {
  return decide(async () => ({ shift: await reportShift(db(), shiftId) }));
}

/** The same inside a transaction. Throws `Refused` when there is no such shift. */
export async function reportShift(client: Tx, shiftId: string): Promise<ShiftReportView> {
  const shift = await client.shift.findUnique({ where: { id: shiftId }, include: { till: true } });
  if (!shift) throw new Refused("not-found");
  const { floatAmount: float, countedAmount: counted } = shift;
  return {
    ...toReport(await readReportRows(client, [shiftId]), { float, counted }),
    ...{ id: shift.id, till: shift.till.name, tillId: shift.tillId, note: shift.note },
    ...{ cashier: shift.cashier, cashierName: shift.cashierName },
    ...{ openedAt: shift.openedAt.toISOString(), closedAt: shift.closedAt?.toISOString() ?? null },
  };
}
