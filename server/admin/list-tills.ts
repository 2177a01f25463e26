import "server-only";
import { db } from "@/server/db/db";
import { env } from "@/server/env";
import { displayPath } from "@/server/till/read-till";

export type AdminTill = {
  id: string;
  number: string;
  name: string;
  /** `host:port` of its network printer. */
  printer: string | null;
  shift: { cashierName: string; openedAt: Date } | null;
  /** Where its shopper's screen is opened, in the language asked for. */
  display: string;
};

/** The tills as the back office sets them up, by number. */
export async function listTills({ locale }: { locale: string }): Promise<AdminTill[]> {
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
