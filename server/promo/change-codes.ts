import "server-only";
import { normalCode, type PromoRefusal } from "@/core/promo/promo-code";
import { type BasketKey, isOrdered, lockBasket } from "@/server/basket/change-basket";
import { readBasket, type ReadBasket } from "@/server/basket/read-basket";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";

/** `promoCode` is the code that was asked for; `minimum` what the goods must come to, in minor units. */
export type CodeRefusal =
  | { code: PromoRefusal; promoCode: string; minimum?: number }
  | { code: "no-basket" | "already-ordered" | "too-many-codes" };

export type ChangedCodes =
  { ok: true; basket: ReadBasket; added: string[]; removed: string[] } | { ok: false; error: CodeRefusal };

/** The most codes that a basket holds. */
export const mostCodes = 10;

type Wanted = { key: BasketKey; inApp?: boolean; change: (present: readonly string[]) => readonly string[] };

/**
 * Replaces a basket's codes by what `change` makes of them, all or nothing: when one that comes in does not count,
 * everything stays. Those that were there and do not count any more may stay.
 */
export async function changeCodes({ key, inApp, change }: Wanted): Promise<ChangedCodes> {
  try {
    const changed = await withTransaction((tx) => replaceCodes(tx, { key, inApp, change }));
    if (changed.added.length + changed.removed.length > 0) {
      publish(`basket:${changed.basket.id}`, changed.basket.version);
    }
    return { ok: true, ...changed };
  } catch (error) {
    if (error instanceof CodesRefused) return { ok: false, error: error.refusal };
    throw error;
  }
}

/** The same inside the caller's transaction, of which everything since must be undone when it throws `CodesRefused`. */
export async function replaceCodes(tx: Tx, { key, inApp, change }: Wanted) {
  const locked = await lockBasket(tx, key);
  if (!locked) throw new CodesRefused({ code: (await isOrdered(tx, key)) ? "already-ordered" : "no-basket" });
  const { id: basketId } = locked;
  const order = [{ addedAt: "asc" as const }, { code: "asc" as const }];
  const rows = await tx.basketPromoCode.findMany({ where: { basketId }, orderBy: order });
  const present = rows.map(({ code }) => code);
  const wanted = [...new Set(change(present).map(normalCode))];
  const added = wanted.filter((code) => !present.includes(code));
  const removed = present.filter((code) => !wanted.includes(code));
  if (added.length > 0 && wanted.length > mostCodes) throw new CodesRefused({ code: "too-many-codes" });
  if (removed.length > 0) {
    await tx.basketPromoCode.deleteMany({ where: { basketId, code: { in: removed } } });
  }
  await insertCodes(tx, basketId, added);
  const basket = await readBasket(tx, { id: basketId }, { inApp });
  if (!basket) throw new CodesRefused({ code: "no-basket" });
  refuseUseless(basket, added);
  return { basket, added, removed };
}

async function insertCodes(tx: Tx, basketId: string, codes: readonly string[]): Promise<void> {
  const known = await tx.promoCode.findMany({ where: { code: { in: [...codes] } }, select: { code: true } });
  for (const [index, code] of codes.entries()) {
    if (!known.some((each) => each.code === code))
      throw new CodesRefused({ code: "unknown", promoCode: code });
    // A millisecond apart: the order of entering decides which of two that do not combine comes first.
    const addedAt = new Date(now().getTime() + index);
    await tx.basketPromoCode.create({ data: { basketId, code, addedAt } });
  }
}

function refuseUseless({ codes, promos }: ReadBasket, added: readonly string[]): void {
  for (const counted of codes.codes) {
    if (!("refusal" in counted) || !added.includes(counted.code)) continue;
    const { code: promoCode, refusal } = counted;
    throw new CodesRefused({ code: refusal, promoCode, minimum: promos.get(promoCode)?.minimum });
  }
}

/** Undoes what was written for codes that do not count. */
export class CodesRefused extends Error {
  constructor(readonly refusal: CodeRefusal) {
    super(refusal.code);
  }
}
