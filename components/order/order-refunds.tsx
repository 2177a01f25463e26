import { formatMoney, money } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import type { OrderParts } from "./order-lines";
import { providerTitle } from "./provider-title";
import { When } from "./when";

/** Money on its way back. */
export function OrderRefunds({ order, locale, words }: OrderParts) {
  if (order.refunds.length === 0) return null;
  const provider = providerTitle(order.payment?.provider);
  return (
    <section aria-labelledby="refunds">
      <h2 id="refunds" className="text-xl font-bold">
        {words.refunds}
      </h2>
      <ul className="mt-3">
        {order.refunds.map(({ id, state, amount, createdAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b-[1.5px] py-3">
            <span>
              <When at={createdAt} locale={locale} /> · {fill(words.refundStates[state], { provider })}
            </span>
            <span className="tabular">{formatMoney(money(amount, order.currency), locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
