"use client";

import { useEffect, useState } from "react";
import useSWR from "swr";
import type { Availability, ProductCard, Variant } from "@/core/catalog/catalog";
import { getJson } from "@/components/layout/http-client";

export type StockedVariant = Variant & { stock: { available: Availability } };
export type FoundProduct = ProductCard & { variants: StockedVariant[] };

const WAIT_MS = 180;
const MOST = 40;

/** A value that stands still for a moment before it counts: nobody means every letter on the way. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), WAIT_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The address of what fits words or stands in a category; null without either. */
export function productsUrl(words: string, category: string | null): string | null {
  const query = new URLSearchParams({ currency: "USD", limit: String(MOST) });
  if (words) query.set("q", words);
  else if (category) query.set("category", category);
  else return null;
  return `/api/catalog/products?${query.toString()}`;
}

/** Products by words (from two letters on), else of a category. */
export function useProducts(words: string, category: string | null) {
  const settled = useSettled(words.trim());
  const url = productsUrl(settled.length >= 2 ? settled : "", category);
  return useSWR<{ items: FoundProduct[] }, Error>(url, getJson, { keepPreviousData: true });
}
