"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Locale } from "@/core/catalog/catalog";
import { onAdded } from "./added";
import type { MiniBasketWords } from "./mini-basket-client";

// Fetched only once somebody has put something into the basket.
const MiniBasket = lazy(() =>
  import("./mini-basket-client").then((module) => ({ default: module.MiniBasket })),
);

type SlotProps = { locale: Locale; href: string; words: MiniBasketWords };

/** Where the mini basket opens when something was put into the basket on this page. */
export function MiniBasketSlot({ locale, href, words }: SlotProps) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => onAdded(() => setOpen(true)), []);
  return open ? (
    <Suspense fallback={null}>
      <MiniBasket locale={locale} href={href} words={words} onClose={close} />
    </Suspense>
  ) : null;
}
