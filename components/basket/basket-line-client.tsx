"use client";

import type { BasketLineView } from "@/core/basket/basket-view";
import { maxQuantity, type BasketNotice } from "@/core/basket/quantity";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money, type Currency } from "@/core/money/money";
import { paperOf, ProductPicture } from "@/components/catalog/product-picture";
import { fill } from "@/components/layout/fill";
import { Link } from "@/components/ui/link";
import type { BasketWords } from "./basket-words";

type BasketLineProps = {
  line: BasketLineView;
  notice: BasketNotice | undefined;
  currency: Currency;
  locale: Locale;
  words: BasketWords;
  onChange: (quantity: number) => void;
};

const STEP =
  "grid size-10 place-items-center rounded-full text-xl leading-none font-semibold disabled:opacity-35";

function Stepper({
  line,
  locale,
  words,
  onChange,
}: Pick<BasketLineProps, "line" | "locale" | "words" | "onChange">) {
  const { quantity, available } = line;
  const name = line.name[locale];
  const most = Math.min(maxQuantity, available ?? maxQuantity);
  return (
    <div
      role="group"
      aria-label={fill(words.quantity, { name })}
      className="rule bg-card inline-flex items-center rounded-full"
    >
      <button
        type="button"
        className={STEP}
        aria-label={fill(words.less, { name })}
        disabled={quantity <= 1}
        onClick={() => onChange(quantity - 1)}
      >
        −
      </button>
      <output className="tabular min-w-7 text-center">{quantity}</output>
      <button
        type="button"
        className={STEP}
        aria-label={fill(words.more, { name })}
        disabled={quantity >= most}
        onClick={() => onChange(quantity + 1)}
      >
        +
      </button>
    </div>
  );
}

/** One thing in the basket: picture, name, pieces, price, and what changed around it. */
export function BasketLine({ line, notice, currency, locale, words, onChange }: BasketLineProps) {
  const name = line.name[locale];
  const option = line.option[locale];
  const show = (amount: number) => formatMoney(money(amount, currency), locale);
  const href = `/${locale}/products/${line.slug}?option=${encodeURIComponent(line.sku)}`;
  return (
    <li className="grid grid-cols-[88px_1fr] gap-x-4 gap-y-3 border-t-[1.5px] py-5 first:border-t-0 first:pt-0 sm:grid-cols-[120px_1fr]">
      <Link href={href} tabIndex={-1} aria-hidden="true">
        <ProductPicture
          picture={line.picture}
          paper={paperOf(line.category)}
          alt=""
          className="aspect-square"
        />
      </Link>
      <div className="grid content-start gap-2">
        <div className="flex flex-wrap justify-between gap-x-4">
          <h2 className="font-bold">
            <Link href={href} className="hover:underline">
              {name}
            </Link>
          </h2>
          <p className="tabular">{show(line.total)}</p>
        </div>
        <p className="text-muted text-[15px]">
          {option ? `${option} · ` : ""}
          {line.previousUnit !== null ? <s>{show(line.previousUnit)}</s> : null}{" "}
          {fill(words.each, { price: show(line.unit) })}
          {line.discount > 0 ? (
            <span className="text-good"> · {fill(words.lineDiscount, { amount: show(line.discount) })}</span>
          ) : null}
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Stepper line={line} locale={locale} words={words} onChange={onChange} />
          <button
            type="button"
            onClick={() => onChange(0)}
            aria-label={fill(words.removeName, { name })}
            className="text-muted hover:text-ink min-h-10 font-semibold underline-offset-4 hover:underline"
          >
            {words.remove}
          </button>
          <Link
            href={`${href}#seqr`}
            className="min-h-10 content-center font-semibold underline underline-offset-4 sm:ml-auto"
          >
            {words.scanLine}
          </Link>
        </div>
        <p role="status" className="text-warn text-[15px] font-semibold empty:hidden">
          {notice ? fill(words.notices[notice.code], { available: notice.available ?? 0 }) : null}
        </p>
      </div>
    </li>
  );
}
