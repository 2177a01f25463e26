"use client";

import { lazy, Suspense } from "react";
import type { WalletWidget } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { useVariant } from "@/components/catalog/product/variant-client";

// A shop without InPost Pay fetches none of it.
const InpostPayButton = lazy(() =>
  import("./inpost-pay-button-client").then((module) => ({ default: module.InpostPayButton })),
);

type ProductInpostPayProps = {
  config: WalletWidget;
  locale: Locale;
  /** Stands in the button's place when there is nothing to put into a basket. */
  soldOut: string;
};

/** InPost Pay for the chosen variant of a product. */
export function ProductInpostPay({ config, locale, soldOut }: ProductInpostPayProps) {
  const { current, stockOf } = useVariant();
  if (stockOf(current.sku) === 0) return <p className="text-muted min-h-13 text-[15px]">{soldOut}</p>;
  return (
    <Suspense fallback={<div className="min-h-13" />}>
      <InpostPayButton config={config} place="PRODUCT_CARD" sku={current.sku} locale={locale} />
    </Suspense>
  );
}
