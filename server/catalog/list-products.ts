import "server-only";
import type { Locale, ProductCard, Sorting } from "@/core/catalog/catalog";
import { queryWords } from "@/core/catalog/fold";
import type { Currency } from "@/core/money/money";
import { listPage } from "./list-page";
import { readCards } from "./read-cards";

/** `q` is what a person typed, `maxAmount` minor units, `cursor` the `nextCursor` of the page before. */
export type ProductQuery = {
  q?: string;
  category?: string;
  sort?: Sorting;
  cursor?: string;
  limit?: number;
  inStock?: boolean;
  onOffer?: boolean;
  maxAmount?: number;
  locale: Locale;
  currency?: Currency;
};

/** `total` counts all pages. `nextCursor` is null on the last one. */
export type ProductPage = { items: ProductCard[]; nextCursor: string | null; total: number };

export const pageSize = 24;
export const largestPage = 100;

/** One page of the catalogue as cards. A query in which nothing can be looked for finds nothing; it never fails. */
export async function listProducts(query: ProductQuery): Promise<ProductPage> {
  const { sort = "featured", locale, currency = "PLN", cursor, limit = pageSize } = query;
  const { category, inStock, onOffer, maxAmount } = query;
  const words = query.q?.trim() ? queryWords(query.q) : undefined;
  if (words?.length === 0) return { items: [], nextCursor: null, total: 0 };
  const { ids, nextCursor, total } = await listPage({
    filter: { words, category, inStock, onOffer, maxAmount },
    sort,
    locale,
    currency,
    cursor,
    limit: Math.min(Math.max(1, Math.trunc(limit)), largestPage),
  });
  return { items: await readCards(ids, currency), nextCursor, total };
}
