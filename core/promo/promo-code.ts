import type { Text } from "@/core/catalog/catalog";

/** A promo code as the merchant set it up. `value`: whole percent, or grosze; `minimum` in grosze. */
export type PromoCode = {
  code: string;
  kind: "percent" | "amount";
  value: number;
  minimum: number;
  startsAt: Date;
  endsAt: Date;
  combinable: boolean;
  oncePerShopper: boolean;
  onlyInApp: boolean;
  active: boolean;
  name: Text;
};

/**
 * Why a code does not count: `inactive` switched off · `minimum` the goods come to less · `not-combinable` it or the
 * one before it stands alone · `used` this shopper has had it · `only-in-app` the basket is not in a wallet.
 */
export const promoRefusals = [
  "unknown",
  "inactive",
  "not-started",
  "ended",
  "not-pln",
  "only-in-app",
  "used",
  "minimum",
  "not-combinable",
] as const;
export type PromoRefusal = (typeof promoRefusals)[number];

/** Codes are compared in capitals without spaces around: `" wiosna10 "` is `WIOSNA10`. */
export function normalCode(entered: string): string {
  return entered.trim().toUpperCase();
}
