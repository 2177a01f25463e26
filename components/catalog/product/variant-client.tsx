"use client";

import { createContext, use, useEffect, useState, type ReactNode } from "react";
import type { Availability } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import { useLive } from "@/components/layout/use-live-client";
import type { ShownVariant } from "./variant-choice";

type LiveVariant = {
  sku: string;
  prices: Partial<Record<Currency, { amount: number; previous: number | null; lowest30: number | null }>>;
  stock: { available: Availability };
};
type LiveProduct = { variants: LiveVariant[] };

type Choice = {
  variants: readonly ShownVariant[];
  current: ShownVariant;
  setSku: (sku: string) => void;
  /** Pieces of a variant; undefined while nobody knows. */
  stockOf: (sku: string) => Availability | undefined;
  failed: boolean;
};

const ChoiceContext = createContext<Choice | null>(null);
const PARAMETER = "option";

/** The variant that is chosen and what is known of it now; shared by gallery, options, price, stock and code. */
export function useVariant(): Choice {
  const choice = use(ChoiceContext);
  if (!choice) throw new Error("useVariant belongs inside VariantProvider");
  return choice;
}

function live(variant: ShownVariant, product: LiveProduct | undefined, currency: Currency): ShownVariant {
  const price = product?.variants.find(({ sku }) => sku === variant.sku)?.prices[currency];
  return price
    ? { ...variant, amount: price.amount, previous: price.previous, lowest: price.lowest30 }
    : variant;
}

type VariantProviderProps = {
  slug: string;
  productId: string;
  currency: Currency;
  variants: readonly [ShownVariant, ...ShownVariant[]];
  children: ReactNode;
};

export function VariantProvider({ slug, productId, currency, variants, children }: VariantProviderProps) {
  const [chosen, setChosen] = useState(variants[0].sku);
  const { data, error } = useLive<LiveProduct>(`/api/catalog/products/${slug}`, () => `stock:${productId}`);

  useEffect(() => {
    // The page is one for all variants, so the one in the address is read here and not on the server.
    const wanted = new URLSearchParams(location.search).get(PARAMETER);
    if (wanted && variants.some(({ sku }) => sku === wanted)) setChosen(wanted);
  }, [variants]);

  function setSku(sku: string) {
    setChosen(sku);
    const address = new URL(location.href);
    address.searchParams.set(PARAMETER, sku);
    history.replaceState(history.state, "", address);
  }

  const current = variants.find(({ sku }) => sku === chosen) ?? variants[0];
  const stockOf = (sku: string) => data?.variants.find((variant) => variant.sku === sku)?.stock.available;
  return (
    <ChoiceContext
      value={{
        variants,
        current: live(current, data, currency),
        setSku,
        stockOf,
        failed: Boolean(error) && !data,
      }}
    >
      {children}
    </ChoiceContext>
  );
}
