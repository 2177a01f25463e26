import { formatMoney, money } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import type { OrderParts } from "./order-lines";

/** What an order came to: goods, discount and delivery where there are any, the total, and the VAT inside. */
export function OrderSums({ order, locale, words }: OrderParts) {
  const show = (amount: number) => formatMoney(money(amount, order.currency), locale);
  const { delivery, discount } = order;
  const rows = [
    ...(discount > 0 || delivery ? [{ word: words.goods, value: show(order.goods) }] : []),
    ...(discount > 0 ? [{ word: words.discount, value: `−${show(discount)}` }] : []),
    ...(delivery
      ? [
          {
            word: [
              words.deliveryTypes[delivery.type],
              ...delivery.codes.map((code) => words.deliveryCodes[code]),
            ].join(", "),
            value: show(delivery.amount + delivery.optionsAmount),
          },
        ]
      : []),
    ...(delivery && delivery.walletDiscount > 0
      ? [{ word: words.walletDiscount, value: `−${show(delivery.walletDiscount)}` }]
      : []),
  ];
  return (
    <dl className="mt-4">
      {rows.map(({ word, value }) => (
        <div key={word} className="mb-1.5 flex justify-between gap-4">
          <dt>{word}</dt>
          <dd className="tabular-nums">{value}</dd>
        </div>
      ))}
      <div className="flex items-baseline justify-between gap-4">
        <dt className="font-bold">{words.total}</dt>
        <dd className="headline text-2xl tabular-nums">{show(order.total)}</dd>
      </div>
      {order.vat.map(({ rate, amount }) => (
        <div key={rate} className="text-muted mt-1 flex justify-between gap-4 text-[15px]">
          <dt>{fill(words.vat, { rate })}</dt>
          <dd className="tabular-nums">{show(amount)}</dd>
        </div>
      ))}
    </dl>
  );
}
