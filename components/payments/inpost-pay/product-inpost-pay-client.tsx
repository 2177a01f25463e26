"use client";

import type { WalletWidget } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { useVariant } from "@/components/catalog/product/variant-client";
import { InpostPayButton } from "./inpost-pay-button-client";

/** InPost Pay for the chosen variant of a product. */
export function ProductInpostPay({ config, locale }: { config: WalletWidget; locale: Locale }) {
  const { current, stockOf } = useVariant();
  if (stockOf(current.sku) === 0) return null;
  return <InpostPayButton config={config} place="PRODUCT_CARD" sku={current.sku} locale={locale} />;
}
