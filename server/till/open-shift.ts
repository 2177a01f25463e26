import "server-only";
import type { TillView } from "@/core/till/till-view";
import type { Staff } from "@/server/auth/roles";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { publish } from "@/server/realtime/publish";
import { readTill } from "./read-till";
import { decide, Refused, type TillResult } from "./till-problems";

/** Opens a shift with `float` cents in the drawer. A till has one open shift at most. */
export async function openShift({
  tillId,
  float,
  staff,
}: {
  tillId: string;
  float: number;
  staff: Staff;
}): Promise<TillResult<TillView>> {
  const at = now();
  const opened = await decide(() =>
    withTransaction(async (tx) => {
      // Touching the till makes two openings at once wait for each other.
      const { count } = await tx.till.updateMany({
        where: { id: tillId },
        data: { version: { increment: 1 } },
      });
      if (count === 0) throw new Refused("not-found");
      const open = await tx.shift.findUnique({ where: { openTillId: tillId }, select: { id: true } });
      if (open) throw new Refused("shift-open");
      await tx.shift.create({
        data: {
          ...{ id: newId(), tillId, openTillId: tillId, openedAt: at, floatAmount: float },
          cashier: staff.email,
          cashierName: staff.name,
        },
      });
    }),
  );
  if (!opened.ok) return opened;
  publish(`till:${tillId}`, at.getTime());
  return readTill({ tillId });
}
