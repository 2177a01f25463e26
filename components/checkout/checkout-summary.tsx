import type { CheckoutView } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { paperOf, ProductPicture } from "@/components/catalog/product-picture";
import { fill } from "@/components/layout/fill";
import { checkoutSum, type Choice } from "./checkout-sum";
import type { CheckoutWords } from "./checkout-words";

type CheckoutSummaryProps = { checkout: CheckoutView; choice: Choice; locale: Locale; words: CheckoutWords };

/** What is being ordered and what it comes to with the chosen delivery. */
export function CheckoutSummary({ checkout, choice, locale, words }: CheckoutSummaryProps) {
  const { basket } = checkout;
  const show = (amount: number) => formatMoney(money(amount, basket.currency), locale);
  const { goods, discount, delivery, total } = checkoutSum(checkout, choice);
  const rows = [
    { word: words.goods, value: show(goods) },
    ...(discount > 0 ? [{ word: words.discount, value: `−${show(discount)}` }] : []),
    {
      word: words.deliverySum,
      value: !choice.delivery ? words.choose : delivery === 0 ? words.free : show(delivery),
    },
  ];
  return (
    <>
      <ul className="grid gap-3">
        {basket.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[56px_1fr_auto] items-center gap-3">
            <ProductPicture
              picture={line.picture}
              paper={paperOf(line.category)}
              alt=""
              className="aspect-square"
            />
            <div className="min-w-0">
              <p className="font-semibold">{line.name[locale]}</p>
              <p className="text-muted text-[15px]">
                {fill(words.quantity, { n: line.quantity })}
                {line.option[locale] ? ` · ${line.option[locale]}` : ""}
              </p>
            </div>
            <p className="tabular">{show(line.total)}</p>
          </li>
        ))}
      </ul>
      <dl aria-live="polite" className="border-t-[1.5px] pt-4">
        {rows.map(({ word, value }) => (
          <div key={word} className="mb-1.5 flex justify-between gap-4">
            <dt>{word}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4">
          <dt className="font-bold">{words.total}</dt>
          <dd className="headline text-3xl tabular-nums">{show(total)}</dd>
        </div>
      </dl>
      <p className="text-muted -mt-2 text-[15px]">{words.vat}</p>
    </>
  );
}
