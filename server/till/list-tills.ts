import "server-only";
import { db } from "@/server/db/db";

/** All tills with who works at them now. */
export async function listTills() {
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
