import "server-only";
import type { TillSummary } from "@/core/till/till-view";
import { db } from "@/server/db/db";

/** All tills with who works at them now. */
export async function listTills(): Promise<TillSummary[]> {
  const tills = await db().till.findMany({
    orderBy: { number: "asc" },
    include: { shifts: { where: { openTillId: { not: null } } } },
  });
  return tills.map(({ id, name, number, shifts: [shift] }) => ({
    ...{ id, name, number },
    shift: shift
      ? {
          id: shift.id,
          cashier: shift.cashier,
          cashierName: shift.cashierName,
          openedAt: shift.openedAt.toISOString(),
          float: shift.floatAmount,
        }
      : null,
  }));
}
