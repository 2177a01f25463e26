"use client";

import type { Locale } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";
import { useLive } from "@/components/layout/use-live-client";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { OrderAddress } from "./order-address";
import { OrderDownloads } from "./order-downloads";
import { OrderLines } from "./order-lines";
import { OrderPayment } from "./order-payment";
import { OrderRefunds } from "./order-refunds";
import { OrderStatePanel } from "./order-state-panel";
import { OrderTimeline } from "./order-timeline";
import type { OrderWords, ShownOrder } from "./order-types";
import { When } from "./when";

type OrderProps = { token: string; initial: ShownOrder; locale: Locale; words: OrderWords };

/** One order as it is now: what happened, whether money moved, what to do, and everything that belongs to it. */
export function Order({ token, initial, locale, words }: OrderProps) {
  const { data, error } = useLive<ShownOrder>(`/api/orders/${token}`, undefined, initial);
  const order = data ?? initial;
  const parts = { order, locale, words };
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-10">
        <h1 className="headline text-4xl sm:text-5xl">{fill(words.title, { number: order.number })}</h1>
        <p className="text-muted mt-2">
          {words.placed.replace("{date}", "").trim()} <When at={order.createdAt} locale={locale} />
        </p>
      </div>
      {error ? (
        <Notice tone="warn" live="polite" className="mb-4">
          {words.stale}
        </Notice>
      ) : null}
      <OrderStatePanel token={token} {...parts} />
      <div className="mt-10 grid items-start gap-10 lg:grid-cols-[1fr_380px] lg:gap-11">
        <div className="grid gap-10">
          <OrderLines {...parts} />
          <OrderDownloads {...parts} />
          <OrderRefunds {...parts} />
        </div>
        <div className="grid gap-8">
          <OrderPayment {...parts} />
          <OrderAddress {...parts} />
          <OrderTimeline {...parts} />
          <p>
            <Link href={`/${locale}`} className={buttonClass()}>
              {words.shopOn}
            </Link>
          </p>
        </div>
      </div>
    </>
  );
}
