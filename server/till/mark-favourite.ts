import "server-only";
import type { Staff } from "@/server/auth/roles";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { decide, Refused, type TillResult } from "./till-problems";

type MarkFavourite = { sku: string; marked: boolean; staff: Staff };

/** Puts a variant on the till's first page, or takes the mark away. */
export function markFavourite({ sku, marked, staff }: MarkFavourite): Promise<TillResult<{ ok: true }>> {
  return decide(() =>
    withTransaction(async (tx) => {
      const variant = await tx.variant.findUnique({ where: { sku }, select: { id: true } });
      if (!variant) throw new Refused("unknown-product");
      const variantId = variant.id;
      if (!marked) await tx.favourite.deleteMany({ where: { variantId } });
      else {
        const create = { variantId, who: staff.email, markedAt: now() };
        await tx.favourite.upsert({ where: { variantId }, create, update: {} });
      }
      return { ok: true as const };
    }),
  );
}
