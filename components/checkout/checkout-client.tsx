"use client";

import { type ReactNode, useState } from "react";
import type { CheckoutView } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { useLive } from "@/components/layout/use-live-client";
import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { CheckoutForm } from "./checkout-form-client";
import { CheckoutSkeleton } from "./checkout-skeleton";
import type { CheckoutWords } from "./checkout-words";
import { checkoutUrl, useOrderedElsewhere } from "./use-ordered-elsewhere-client";

/** The checkout of this browser's basket: the form, or why there is nothing to order. */
export function Checkout({
  locale,
  words,
  paying,
}: {
  locale: Locale;
  words: CheckoutWords;
  /** Another way to pay the whole basket, without this form. */
  paying: ReactNode;
}) {
  const { data, error, mutate } = useLive<CheckoutView>(checkoutUrl(locale));
  const [held, setHeld] = useState<CheckoutView>();
  const checkout = held ?? data;
  useOrderedElsewhere(checkout?.basket.id, locale);

  async function release() {
    // Without an answer the form stays, and so does what it says.
    await mutate().catch(() => undefined);
    setHeld(undefined);
  }

  if (!checkout) {
    if (!error) return <CheckoutSkeleton label={words.loading} />;
    const retry = (
      <button type="button" onClick={() => void mutate()} className={buttonClass({ tone: "ink" })}>
        {words.retry}
      </button>
    );
    return (
      <div role="alert">
        <Empty paper="wear" title={words.failedTitle} action={retry}>
          <p>{words.failedText}</p>
        </Empty>
      </div>
    );
  }
  if (checkout.basket.lines.length === 0) {
    const { orderUrl } = checkout;
    const action = (
      <Link href={orderUrl ?? `/${locale}/search`} className={buttonClass({ tone: "ink" })}>
        {orderUrl ? words.lastOrder : words.emptyAction}
      </Link>
    );
    return (
      <Empty paper="kitchen" title={words.emptyTitle} action={action}>
        <p>{words.emptyText}</p>
      </Empty>
    );
  }
  return <CheckoutForm {...{ checkout, locale, words, paying, release }} hold={() => setHeld(checkout)} />;
}
