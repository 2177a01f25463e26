import "server-only";
import type { Text } from "@/core/catalog/catalog";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";

/** A code that the wallet's app shows as a promotion; `text` has at most 60 characters. */
export type Promotion = {
  code: string;
  name: Text;
  text: Text;
  priority: number;
  onlyInApp: boolean;
  startsAt: Date;
  endsAt: Date;
};

const most = 5;

/** The promotions that run now, the most important first, at most five (InPost Pay protocol 2.6.1). */
export async function listPromotions(): Promise<Promotion[]> {
  const at = now();
  const rows = await db().promoCode.findMany({
    where: { active: true, priority: { not: null }, startsAt: { lte: at }, endsAt: { gt: at } },
    orderBy: [{ priority: "asc" }, { code: "asc" }],
    take: most,
  });
  return rows.map(({ nameEn, namePl, textEn, textPl, priority, code, onlyInApp, startsAt, endsAt }) => ({
    code,
    onlyInApp,
    startsAt,
    endsAt,
    priority: Math.min(5, Math.max(1, priority ?? 5)),
    name: { en: nameEn, pl: namePl },
    text: { en: textEn, pl: textPl },
  }));
}
