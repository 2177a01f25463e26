import type { Currency } from "@/core/money/money";
import type { PromoCode, PromoRefusal } from "./promo-code";

/** A code that a shopper entered; `promo` is undefined when the shop knows none of that name. */
export type EnteredCode = { code: string; promo: PromoCode | undefined };

export type CodeSituation = {
  /** What the goods come to before any code, in minor units. */
  goods: number;
  currency: Currency;
  at: Date;
  /** The basket is bound to a wallet's app. */
  inApp: boolean;
  /** Codes that this shopper has used up. */
  used: ReadonlySet<string>;
};

export type CountedCode =
  { code: string; promo: PromoCode; discount: number } | { code: string; refusal: PromoRefusal };

export type CountedCodes = { codes: CountedCode[]; discount: number };

/**
 * Which of the entered codes count, in the order entered, and what each takes off, in minor units. Every code is
 * worked out from the goods' full price, so their order does not matter; together they never exceed it.
 */
export function countCodes(entered: readonly EnteredCode[], situation: CodeSituation): CountedCodes {
  const codes: CountedCode[] = [];
  const counting: PromoCode[] = [];
  let discount = 0;
  for (const { code, promo } of entered) {
    const refusal = refusalOf(promo, situation) ?? standsAlone(promo, counting);
    if (refusal || !promo) {
      codes.push({ code, refusal: refusal ?? "unknown" });
      continue;
    }
    const off = Math.min(worth(promo, situation.goods), situation.goods - discount);
    counting.push(promo);
    codes.push({ code, promo, discount: off });
    discount += off;
  }
  return { codes, discount };
}

function refusalOf(promo: PromoCode | undefined, situation: CodeSituation): PromoRefusal | undefined {
  if (!promo) return "unknown";
  if (!promo.active) return "inactive";
  if (situation.at < promo.startsAt) return "not-started";
  if (situation.at >= promo.endsAt) return "ended";
  if (situation.currency !== "PLN") return "not-pln";
  if (promo.onlyInApp && !situation.inApp) return "only-in-app";
  if (promo.oncePerShopper && situation.used.has(promo.code)) return "used";
  return situation.goods < promo.minimum ? "minimum" : undefined;
}

function standsAlone(promo: PromoCode | undefined, counting: readonly PromoCode[]): PromoRefusal | undefined {
  if (counting.length === 0 || (promo?.combinable && counting.every((each) => each.combinable)))
    return undefined;
  return "not-combinable";
}

/** Half a grosz is rounded up, in the shopper's favour. */
function worth({ kind, value }: PromoCode, goods: number): number {
  return kind === "percent" ? Math.floor((goods * value + 50) / 100) : value;
}
