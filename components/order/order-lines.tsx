import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { paperOf, ProductPicture } from "@/components/catalog/product-picture";
import { fill } from "@/components/layout/fill";
import { OrderSums } from "./order-sums";
import type { OrderWords, ShownOrder } from "./order-types";

export type OrderParts = { order: ShownOrder; locale: Locale; words: OrderWords };

/** What was bought, and what it came to. */
export function OrderLines({ order, locale, words }: OrderParts) {
  const show = (amount: number) => formatMoney(money(amount, order.currency), locale);
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" className="text-xl font-bold">
        {words.lines}
      </h2>
      <ul className="mt-3">
        {order.lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[88px_1fr_auto] items-center gap-4 border-b-[1.5px] py-4"
          >
            <ProductPicture
              picture={line.picture}
              paper={paperOf(line.category)}
              alt=""
              className="aspect-square"
            />
            <div>
              <p className="font-bold">{line.name[locale]}</p>
              <p className="text-muted text-[15px]">
                {fill(words.quantity, { n: line.quantity })} {show(line.unit)}
                {line.option[locale] ? ` · ${line.option[locale]}` : null}
                {line.discount > 0 ? ` · ${fill(words.lineDiscount, { amount: show(line.discount) })}` : null}
              </p>
            </div>
            <p className="tabular">{show(line.total + line.discount)}</p>
          </li>
        ))}
      </ul>
      <OrderSums order={order} locale={locale} words={words} />
    </section>
  );
}
