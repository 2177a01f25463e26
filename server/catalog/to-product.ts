import "server-only";
import type { Price, Prices, Product, ProductKind, Variant } from "@/core/catalog/catalog";
import type { LowestPrices } from "./read-lowest-prices";
import { pricesOf, type ProductRow, readPictures, readSpecs, type VariantRow } from "./product-select";

/** A product as the shop knows it, out of its row. */
export function toProduct(row: ProductRow, lowest: LowestPrices): Product {
  return {
    id: row.id,
    slug: row.slug,
    kind: toKind(row.kind),
    shopOnly: row.shopOnly,
    category: { id: row.category.id, name: { en: row.category.nameEn, pl: row.category.namePl } },
    name: { en: row.nameEn, pl: row.namePl },
    subtitle: { en: row.subtitleEn, pl: row.subtitlePl },
    description: { en: row.descriptionEn, pl: row.descriptionPl },
    specs: readSpecs(row.specs),
    pictures: readPictures(row.pictures),
    vatRate: row.vatRate,
    variants: row.variants.map((variant) => toVariant(variant, lowest)),
  };
}

/** Variants with a price before an offer, the only ones whose price history is shown. */
export function onOffer(rows: readonly Pick<VariantRow, "id" | "prices">[]): string[] {
  return rows
    .filter(({ prices }) => prices.some((price) => price.previousAmount !== null))
    .map(({ id }) => id);
}

/** The column holds one of three words; whatever else somebody wrote there is counted like a thing with pieces. */
export function toKind(kind: string): ProductKind {
  return kind === "digital" || kind === "bundle" ? kind : "physical";
}

export function toVariant(row: VariantRow, lowest: LowestPrices): Variant {
  const { colourKey: key, colourEn, colourPl } = row;
  const prices = pricesOf(row.prices).map(([currency, { amount, previousAmount }]): [string, Price] => [
    currency,
    {
      amount,
      previous: previousAmount,
      lowest30: previousAmount === null ? null : lowest(row.id, currency),
    },
  ]);
  return {
    id: row.id,
    sku: row.sku,
    ean: row.ean,
    colour: key === null ? null : { key, name: { en: colourEn ?? key, pl: colourPl ?? key } },
    size: row.size,
    picture: row.picture,
    prices: Object.fromEntries(prices) as Prices, // every variant is written with a price in each currency
  };
}
