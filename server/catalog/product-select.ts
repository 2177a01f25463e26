import "server-only";
import { z } from "zod";
import type { Text } from "@/core/catalog/catalog";
import { type Currency, currencies, isCurrency } from "@/core/money/money";
import type { Prisma } from "@/generated/sqlite/client";

export const variantSelect = {
  id: true,
  sku: true,
  ean: true,
  colourKey: true,
  colourEn: true,
  colourPl: true,
  size: true,
  picture: true,
  prices: { select: { currency: true, amount: true, previousAmount: true } },
} satisfies Prisma.VariantSelect;

export const productSelect = {
  id: true,
  slug: true,
  kind: true,
  shopOnly: true,
  nameEn: true,
  namePl: true,
  subtitleEn: true,
  subtitlePl: true,
  descriptionEn: true,
  descriptionPl: true,
  specs: true,
  pictures: true,
  vatRate: true,
  category: { select: { id: true, nameEn: true, namePl: true } },
  variants: { select: variantSelect, orderBy: { position: "asc" } },
} satisfies Prisma.ProductSelect;

export type VariantRow = Prisma.VariantGetPayload<{ select: typeof variantSelect }>;
export type ProductRow = Prisma.ProductGetPayload<{ select: typeof productSelect }>;

const text = z.object({ en: z.string(), pl: z.string() });
const specs = z.array(z.object({ label: text, value: text }));
const pictures = z.array(z.string());

/** The rows of the specification table as they are stored; anything else in the column is none. */
export function readSpecs(value: unknown): { label: Text; value: Text }[] {
  return specs.catch([]).parse(value);
}

export function readPictures(value: unknown): string[] {
  return pictures.catch([]).parse(value);
}

/** The price rows of a variant in the shop's order of currencies. */
export function pricesOf<Row extends { currency: string }>(rows: readonly Row[]): [Currency, Row][] {
  const known = rows.flatMap((row): [Currency, Row][] =>
    isCurrency(row.currency) ? [[row.currency, row]] : [],
  );
  return known.sort(([one], [other]) => currencies.indexOf(one) - currencies.indexOf(other));
}
