import "server-only";
import { queryWords, words } from "@/core/catalog/fold";
import { db } from "@/server/db/db";
import type { Locker } from "./find-locker";

const select = {
  code: true,
  city: true,
  street: true,
  building: true,
  postalCode: true,
  latitude: true,
  longitude: true,
  hint: true,
} as const;

/**
 * Open lockers of which every word of `q` begins a word of code, address or hint, whatever the case and the accents:
 * `krakow dlu` finds Długa in Kraków. At most `limit`, by city and street; `total` is how many there are.
 */
export async function searchLockers({
  q,
  limit,
}: {
  q: string;
  limit: number;
}): Promise<{ items: Locker[]; total: number }> {
  const wanted = queryWords(q);
  const rows = await db().locker.findMany({
    where: { active: true },
    select,
    orderBy: [{ city: "asc" }, { street: "asc" }, { code: "asc" }],
  });
  const found = rows.filter((row) => {
    const own = words([row.code, row.city, row.street, row.building, row.postalCode, row.hint].join(" "));
    return wanted.every((word) => own.some((each) => each.startsWith(word)));
  });
  return { items: found.slice(0, limit), total: found.length };
}
