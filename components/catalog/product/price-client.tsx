"use client";

import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money, type Currency } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import { PriceTag } from "../price-tag";
import { useVariant } from "./variant-client";

type PriceProps = {
  locale: Locale;
  currency: Currency;
  words: { was: string; vat: string; lowest: string };
};

/** The price of the chosen variant; read aloud when it changes. */
export function Price({ locale, currency, words }: PriceProps) {
  const { amount, previous, lowest } = useVariant().current;
  const show = (value: number) => formatMoney(money(value, currency), locale);
  const reduced = previous !== null && previous > amount;
  return (
    <div aria-live="polite" aria-atomic="true">
      <PriceTag now={show(amount)} was={reduced ? show(previous) : undefined} wasLabel={words.was} large />
      <p className="text-muted mt-1.5 text-[15px]">
        {words.vat}
        {reduced && lowest !== null ? ` · ${fill(words.lowest, { price: show(lowest) })}` : null}
      </p>
    </div>
  );
}
