import "server-only";
import type { PromoCode } from "@/core/promo/promo-code";
import { withTransaction } from "@/server/db/transaction";

type Fields = Omit<PromoCode, "name" | "startsAt" | "endsAt"> & {
  startsOn: Date;
  endsOn: Date;
  priority: number | null;
  nameEn: string;
  namePl: string;
  textEn: string;
  textPl: string;
};
export type SavedPromoCode =
  | { ok: true; value: { code: string } }
  | { ok: false; error: { code: "exists" | "not-found"; detail: string } };

/** Writes a new promo code (`isNew`), or one that is there as it should be from now on. What was sold stays as it is. */
export async function savePromoCode({
  isNew,
  ...fields
}: Fields & { isNew: boolean }): Promise<SavedPromoCode> {
  const { code, startsOn: startsAt, endsOn: endsAt, ...rest } = fields;
  const data = { ...rest, startsAt, endsAt };
  return withTransaction(async (tx): Promise<SavedPromoCode> => {
    if (isNew) {
      // The unique key decides between two people at once; an error would end the transaction on PostgreSQL.
      const known = await tx.promoCode.findUnique({ where: { code }, select: { code: true } });
      if (known) return refuse("exists", `The code ${code} is there already.`);
      await tx.promoCode.create({ data: { code, ...data } });
    } else {
      const { count } = await tx.promoCode.updateMany({ where: { code }, data });
      if (count === 0) return refuse("not-found", "There is no such code.");
    }
    return { ok: true, value: { code } };
  });
}

function refuse(code: "exists" | "not-found", detail: string): SavedPromoCode {
  return { ok: false, error: { code, detail } };
}
