import "server-only";
import { db } from "@/server/db/db";

const pageSize = 30;

/** Shifts, newest first, of one till where asked for; `next` is the cursor of the page after. */
export async function listShifts({ till, cursor }: { till?: string; cursor?: string }) {
  const rows = await db().shift.findMany({
    where: { ...(till && { tillId: till }), ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    include: { till: { select: { name: true } } },
  });
  const shifts = rows.slice(0, pageSize).map((shift) => ({
    ...{ id: shift.id, till: shift.till.name, cashier: shift.cashier },
    ...{ openedAt: shift.openedAt.toISOString(), closedAt: shift.closedAt?.toISOString() ?? null },
    ...{ expected: shift.expectedAmount, counted: shift.countedAmount },
  }));
  return { shifts, next: rows.length > pageSize ? (shifts.at(-1)?.id ?? null) : null };
}
