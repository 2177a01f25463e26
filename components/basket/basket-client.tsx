"use client";

import { useState, type ReactNode } from "react";
import type { BasketNotice } from "@/core/basket/quantity";
import type { BasketView } from "@/core/basket/basket-view";
import type { Locale } from "@/core/catalog/catalog";
import { useOrderedElsewhere } from "@/components/checkout/use-ordered-elsewhere-client";
import { useLive } from "@/components/layout/use-live-client";
import { Notice } from "@/components/ui/notice";
import { BasketEmpty } from "./basket-empty";
import { BasketFailed } from "./basket-failed";
import { BasketLine } from "./basket-line-client";
import { BasketSkeleton } from "./basket-skeleton";
import { BasketSum } from "./basket-sum";
import type { BasketWords } from "./basket-words";
import { basketUrl, changeBasket } from "./change-basket";

type BasketProps = { locale: Locale; words: BasketWords; paying: ReactNode };

/** The basket of this browser: lines that can be changed, the sum, and how to pay. */
export function Basket({ locale, words, paying }: BasketProps) {
  const { data: basket, error, mutate } = useLive<BasketView>(basketUrl);
  const [said, setSaid] = useState<BasketNotice[]>([]);
  const [failed, setFailed] = useState(false);
  useOrderedElsewhere(basket?.id, locale);

  if (!basket) {
    if (error) return <BasketFailed words={words} onRetry={() => void mutate()} />;
    return <BasketSkeleton label={words.loading} />;
  }
  if (basket.lines.length === 0) return <BasketEmpty locale={locale} words={words} />;

  async function change(id: string, quantity: number) {
    setFailed(false);
    try {
      setSaid((await changeBasket(id, quantity))?.notices ?? []);
    } catch {
      setFailed(true);
    }
  }

  // What the server said about a change is gone from its next answer, so it is kept until the next change.
  const notices = [...said, ...basket.notices];
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[1fr_380px] lg:gap-11">
      <div>
        {failed ? (
          <Notice tone="bad" live="assertive" className="mb-4">
            {words.problem}
          </Notice>
        ) : null}
        <ul>
          {basket.lines.map((line) => (
            <BasketLine
              key={line.id}
              line={line}
              notice={notices.find(({ sku }) => sku === line.sku)}
              currency={basket.currency}
              locale={locale}
              words={words}
              onChange={(quantity) => void change(line.id, quantity)}
            />
          ))}
        </ul>
      </div>
      <BasketSum {...{ basket, locale, words, paying }} />
    </div>
  );
}
