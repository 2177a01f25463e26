import "server-only";
import type { TillSetup } from "@/core/till/till-view";
import { db } from "@/server/db/db";
import { env } from "@/server/env";
import { displayPath } from "@/server/till/read-till";

/** The tills as the back office sets them up, by number. */
export async function listTills({ locale }: { locale: string }): Promise<TillSetup[]> {
  const tills = await db().till.findMany({
    include: {
      shifts: { where: { openTillId: { not: null } }, select: { cashierName: true, openedAt: true } },
    },
  });
  return tills
    .map(({ id, number, name, printer, displayKey, shifts: [shift] }) => ({
      ...{ id, number, name, printer, shift: shift ?? null },
      display: `${env().PUBLIC_URL}/${locale}${displayPath(displayKey)}`,
    }))
    .sort((one, other) => one.number.localeCompare(other.number, "en", { numeric: true }));
}
