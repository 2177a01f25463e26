"use client";

import { createContext, use, type ReactNode } from "react";
import useSWR from "swr";
import type { Availability } from "@/core/catalog/catalog";
import { fill } from "@/components/layout/fill";
import { getJson } from "@/components/layout/http-client";
import { Badge } from "@/components/ui/badge";

export type StockBadgeWords = { left: string; last: string; soldOut: string };
type Shelf = { stock: Record<string, Availability> | undefined; words: StockBadgeWords };

const FEW = 5;
const ShelfContext = createContext<Shelf | null>(null);

/** Asks once for the stock of all cards inside it; the page itself is kept and knows nothing of stock. */
export function Shelf({
  ids,
  words,
  children,
}: {
  ids: string[];
  words: StockBadgeWords;
  children: ReactNode;
}) {
  const url = ids.length > 0 ? `/api/catalog/availability?ids=${ids.join(",")}` : null;
  const { data: stock } = useSWR<Record<string, Availability>, Error>(url, getJson, {
    refreshInterval: 60_000,
  });
  return <ShelfContext value={{ stock, words }}>{children}</ShelfContext>;
}

/** Says on a card that few or no pieces are left. */
export function StockBadge({ id }: { id: string }) {
  const shelf = use(ShelfContext);
  const pieces = shelf?.stock?.[id];
  if (!shelf || pieces === undefined || pieces === null || pieces > FEW) return null;
  const { soldOut, last, left } = shelf.words;
  return (
    <Badge className="animate-settle">
      {pieces <= 0 ? soldOut : pieces === 1 ? last : fill(left, { n: pieces })}
    </Badge>
  );
}
