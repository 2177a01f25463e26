import type { Availability } from "@/core/catalog/catalog";
import type { PromoRefusal } from "@/core/promo/promo-code";

/** The most pieces of one thing that a basket holds. */
export const maxQuantity = 99;

/**
 * Why a basket holds less than was asked for, or more than can be sold now:
 * `limit` cut to 99 · `capped` cut to what is left · `sold-out` nothing is left · `short` less is left than the
 * basket holds · `not-for-sale` has no price in the basket's currency · `code-refused` a code does not count any more.
 */
export const noticeCodes = ["limit", "capped", "sold-out", "short", "not-for-sale", "code-refused"] as const;
export type NoticeCode = (typeof noticeCodes)[number];
export type BasketNotice = {
  code: NoticeCode;
  sku?: string;
  available?: number;
  promoCode?: string;
  refusal?: PromoRefusal;
};

export type Settled = { quantity: number; notice?: { code: NoticeCode; available?: number } };

/**
 * The quantity a basket really gets when `wanted` pieces are asked for, and a notice when that is less.
 * `settleQuantity(5, 3)` → `{ quantity: 3, notice: { code: "capped", available: 3 } }`; 0 means no line.
 */
export function settleQuantity(wanted: number, available: Availability): Settled {
  const asked = Math.max(0, Math.trunc(wanted));
  if (asked === 0) return { quantity: 0 };
  if (available !== null && available <= 0) {
    return { quantity: 0, notice: { code: "sold-out", available: 0 } };
  }
  if (available !== null && available < Math.min(asked, maxQuantity)) {
    return { quantity: available, notice: { code: "capped", available } };
  }
  return asked > maxQuantity ? { quantity: maxQuantity, notice: { code: "limit" } } : { quantity: asked };
}

/**
 * The quantity of a line that has `current` pieces when `wanted` are asked for. Fewer is always granted, and what the
 * basket already has is never taken away here: it may be scarce only because the shopper's own payment holds it.
 */
export function changeQuantity(current: number, wanted: number, available: Availability): Settled {
  if (wanted <= current) return { quantity: Math.max(0, Math.trunc(wanted)) };
  const settled = settleQuantity(wanted, available);
  return settled.quantity < current ? { ...settled, quantity: current } : settled;
}

/** What to say about a line that lies in the basket while stock changes around it. */
export function lineNotice(quantity: number, available: Availability): Settled["notice"] {
  if (available === null || available >= quantity) return undefined;
  return available > 0 ? { code: "short", available } : { code: "sold-out", available: 0 };
}
