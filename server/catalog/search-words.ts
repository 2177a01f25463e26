import "server-only";
import { sortKey, words } from "@/core/catalog/fold";
import type { Prisma } from "@/generated/sqlite/client";
import { readSpecs } from "./product-select";

export const searchSelect = {
  id: true,
  nameEn: true,
  namePl: true,
  subtitleEn: true,
  subtitlePl: true,
  descriptionEn: true,
  descriptionPl: true,
  specs: true,
  category: { select: { nameEn: true, namePl: true } },
  variants: { select: { sku: true, ean: true, colourEn: true, colourPl: true, size: true } },
} satisfies Prisma.ProductSelect;

export type SearchRow = Prisma.ProductGetPayload<{ select: typeof searchSelect }>;

/** What the index keeps of a product: its folded words, separated by spaces, and its place in the alphabet. */
export type IndexEntry = { productId: string; title: string; words: string; en: string; pl: string };

/** The words a product is found by, in both languages: names, texts, specifications, colours, sizes, SKU and EAN. */
export function indexEntry(row: SearchRow): IndexEntry {
  const names = [row.nameEn, row.namePl, row.subtitleEn, row.subtitlePl];
  const texts = [row.descriptionEn, row.descriptionPl, row.category.nameEn, row.category.namePl];
  const specs = readSpecs(row.specs).flatMap(({ value }) => [value.en, value.pl]);
  const variants = row.variants.flatMap(({ sku, ean, colourEn, colourPl, size }) => [
    sku,
    sku.replace(/[^\p{L}\p{N}]/gu, ""),
    ean,
    colourEn ?? "",
    colourPl ?? "",
    size ?? "",
  ]);
  return {
    productId: row.id,
    title: distinctWords(names),
    words: distinctWords([...names, ...texts, ...specs, ...variants]),
    en: sortKey(row.nameEn),
    pl: sortKey(row.namePl),
  };
}

function distinctWords(texts: readonly string[]): string {
  return [...new Set(words(texts.join(" ")))].join(" ");
}
