import "server-only";
import type { BasketPromoView, BasketView } from "@/core/basket/basket-view";
import { type BasketNotice, lineNotice } from "@/core/basket/quantity";
import type { ReadBasket } from "./read-basket";

/**
 * A basket as every endpoint answers it. `said` is what a change has just found out; what the basket itself gives
 * reason to say comes after, and nothing about a line or code that something was said about already.
 */
export function toBasketView(basket: ReadBasket, said: readonly BasketNotice[] = []): BasketView {
  const { id, version, currency, goods, items, codes, totals } = basket;
  const lines = items.map(({ view }) => view);
  return {
    id,
    version,
    currency,
    topic: `basket:${id}`,
    count: lines.reduce((pieces, line) => pieces + line.quantity, 0),
    lines,
    promoCodes: promoViews(basket),
    goods,
    discount: codes.discount,
    total: totals.total.amount,
    vat: totals.vat,
    notices: [...said, ...noticesOf(basket, said)],
  };
}

function promoViews({ codes, promos }: ReadBasket): BasketPromoView[] {
  return codes.codes.map((counted) => {
    const promo = promos.get(counted.code);
    return {
      code: counted.code,
      name: promo?.name ?? { en: counted.code, pl: counted.code },
      minimum: promo?.minimum ?? 0,
      discount: "discount" in counted ? counted.discount : 0,
      refusal: "refusal" in counted ? counted.refusal : null,
    };
  });
}

function noticesOf({ items, unsold, codes }: ReadBasket, said: readonly BasketNotice[]): BasketNotice[] {
  const ofLines = items.flatMap(({ view: { sku, quantity, available } }): BasketNotice[] => {
    const notice = lineNotice(quantity, available);
    return notice ? [{ ...notice, sku }] : [];
  });
  const ofUnsold = unsold.map((sku): BasketNotice => ({ code: "not-for-sale", sku }));
  const ofCodes = codes.codes.flatMap((counted): BasketNotice[] =>
    "refusal" in counted ? [{ code: "code-refused", promoCode: counted.code, refusal: counted.refusal }] : [],
  );
  return [...ofLines, ...ofUnsold, ...ofCodes].filter(
    ({ sku, promoCode }) => !said.some((notice) => notice.sku === sku && notice.promoCode === promoCode),
  );
}
