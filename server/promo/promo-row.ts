import "server-only";
import type { PromoCode } from "@/core/promo/promo-code";
import type { Prisma } from "@/generated/sqlite/client";

/** What decides whether a code counts. */
export const promoSelect = {
  code: true,
  kind: true,
  value: true,
  minimum: true,
  startsAt: true,
  endsAt: true,
  combinable: true,
  oncePerShopper: true,
  onlyInApp: true,
  active: true,
  nameEn: true,
  namePl: true,
} satisfies Prisma.PromoCodeSelect;

type PromoRow = Prisma.PromoCodeGetPayload<{ select: typeof promoSelect }>;

/** A code as the rules know it, out of its row. */
export function toPromoCode({ nameEn, namePl, kind, ...row }: PromoRow): PromoCode {
  return {
    ...row,
    kind: kind === "percent" ? "percent" : "amount",
    name: { en: nameEn, pl: namePl },
  };
}
