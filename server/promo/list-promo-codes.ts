import "server-only";
import { db } from "@/server/db/db";

export type PromoCodeRow = Awaited<ReturnType<typeof listPromoCodes>>[number];

const most = 200;

/** The shop's promo codes with how many orders used each; those that end last come first, at most 200. */
export async function listPromoCodes() {
  const rows = await db().promoCode.findMany({
    orderBy: [{ active: "desc" }, { endsAt: "desc" }, { code: "asc" }],
    take: most,
    include: { _count: { select: { uses: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, uses: _count.uses }));
}
