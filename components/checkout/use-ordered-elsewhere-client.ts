"use client";

import { useEffect, useRef } from "react";
import { mutate } from "swr";
import type { CheckoutView } from "@/core/checkout/checkout-view";
import type { Locale } from "@/core/catalog/catalog";
import { basketUrl } from "@/components/basket/change-basket";
import { getJson } from "@/components/layout/http-client";

export const checkoutUrl = (locale: Locale) => `/api/checkout?locale=${locale}`;

/** When the basket that this page shows becomes an order in another tab or on a phone, goes to the order's page. */
export function useOrderedElsewhere(basketId: string | null | undefined, locale: Locale): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = basketId ?? null;
    if (was === null || basketId !== null) return;
    void getJson<CheckoutView>(checkoutUrl(locale)).then(
      ({ orderUrl }) => {
        if (orderUrl !== null) location.assign(orderUrl);
        // The order failed at once, and its goods lie in a new basket already.
        else void mutate(basketUrl);
      },
      // The page then says that the basket is empty, which is true.
      () => undefined,
    );
  }, [basketId, locale]);
}
