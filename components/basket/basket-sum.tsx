import type { ReactNode } from "react";
import type { BasketView } from "@/core/basket/basket-view";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { BasketWords } from "./basket-words";
import { PromoCodes } from "./promo-codes-client";

type BasketSumProps = {
  basket: BasketView;
  locale: Locale;
  words: BasketWords;
  /** The ways to pay for the whole basket. */
  paying: ReactNode;
};

/** What it comes to, the codes that count, the VAT inside, and how a basket is paid for. */
export function BasketSum({ basket, locale, words, paying }: BasketSumProps) {
  const show = (amount: number) => formatMoney(money(amount, basket.currency), locale);
  return (
    <section aria-label={words.summary} className="grid gap-4 lg:sticky lg:top-6">
      <Card>
        <dl aria-live="polite">
          {basket.discount > 0 ? (
            <>
              <div className="flex justify-between gap-4">
                <dt>{words.goods}</dt>
                <dd className="tabular-nums">{show(basket.goods)}</dd>
              </div>
              <div className="text-good mt-1.5 mb-3 flex justify-between gap-4 font-semibold">
                <dt>{words.discount}</dt>
                <dd className="tabular-nums">−{show(basket.discount)}</dd>
              </div>
            </>
          ) : null}
          <div className="flex items-baseline justify-between gap-4">
            <dt className="font-bold">{words.total}</dt>
            <dd className="headline text-3xl tabular-nums">{show(basket.total)}</dd>
          </div>
          {basket.vat.map(({ rate, amount }) => (
            <div key={rate} className="text-muted mt-1.5 flex justify-between gap-4 text-[15px]">
              <dt>{fill(words.vat, { rate })}</dt>
              <dd className="tabular-nums">{show(amount)}</dd>
            </div>
          ))}
        </dl>
        <p className="text-muted mt-3 text-[15px]">{words.delivery}</p>
        <PromoCodes basket={basket} locale={locale} words={words} />
        <p className="mt-5">
          <ButtonLink href={`/${locale}/checkout`} tone="primary" size="lg" wide>
            {words.checkout}
          </ButtonLink>
        </p>
      </Card>
      {paying}
      <div className="rounded-paper bg-paper-sport p-5 sm:p-6">
        <h2 className="text-lg font-bold">{words.payTitle}</h2>
        <p className="mt-1.5">{words.payText}</p>
      </div>
    </section>
  );
}
