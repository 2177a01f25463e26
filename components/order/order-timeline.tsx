import { orderStates } from "@/core/order/order-states";
import type { OrderParts } from "./order-lines";
import { When } from "./when";

/** Every state the order went through, the newest last. */
export function OrderTimeline({ order, locale, words }: OrderParts) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="font-bold">
        {words.timeline}
      </h2>
      <ol className="mt-2">
        {order.history.map(({ at, to }) => {
          const state = orderStates.find((known) => known === to);
          return (
            <li key={`${at}${to}`} className="border-line relative ml-1 border-l-[1.5px] pb-3 pl-5 last:pb-0">
              <span aria-hidden="true" className="bg-ink absolute top-2 -left-[5px] size-2 rounded-full" />
              <p className="font-semibold">{state ? words.states[state].word : to}</p>
              <p className="text-muted text-[15px]">
                <When at={at} locale={locale} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
