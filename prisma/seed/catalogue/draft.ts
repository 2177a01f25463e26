import type { ProductKind, Text } from "@/core/catalog/catalog";
import type { ColourKey } from "./colours";

/** Minor units in PLN, EUR, SEK and USD. */
export type PriceList = readonly [pln: number, eur: number, sek: number, usd: number];

/** One variant to be: `stock` null where there is nothing to count. */
export type Option = { colour?: ColourKey; size?: string; stock: number | null; price?: PriceList };

/** A product as a person writes it down; `build` makes SKUs, EANs and picture names out of it. */
export type Draft = {
  /** Never changes: the EANs are made from it. */
  number: number;
  slug: string;
  sku: string;
  /** Base of the picture names; a coloured variant adds `-<colour>`. */
  picture: string;
  kind?: ProductKind;
  name: Text;
  subtitle: Text;
  description: Text;
  specs: readonly { label: Text; value: Text }[];
  vat: 5 | 8 | 23;
  price: PriceList;
  /** Price before the offer, and the lowest of the 30 days before it began. */
  offer?: { previous: PriceList; lowest: PriceList };
  options: readonly Option[];
  scenes: readonly string[];
  digitalFile?: string;
  /** Not sold through a wallet's basket. */
  shopOnly?: true;
  parts?: readonly { sku: string; quantity: number }[];
};

export const t = (en: string, pl: string): Text => ({ en, pl });

export const spec = (labelEn: string, labelPl: string, en: string, pl: string = en) => ({
  label: t(labelEn, labelPl),
  value: t(en, pl),
});

export const single = (stock: number | null): Option[] => [{ stock }];

/** `inColours({ mint: 4, ink: 0 })` */
export function inColours(stocks: Partial<Record<ColourKey, number>>): Option[] {
  return entries(stocks).map(([colour, stock]) => ({ colour, stock }));
}

/** `inSizes({ S: 4, M: 0 })`; a size may cost its own price. */
export function inSizes(stocks: Record<string, number>, prices: Record<string, PriceList> = {}): Option[] {
  return entries(stocks).map(([size, stock]) => ({ size, stock, price: prices[size] }));
}

/** Every colour in every size: `inBoth(["S", "M"], { lime: [3, 0] })` */
export function inBoth(
  sizes: readonly string[],
  stocks: Partial<Record<ColourKey, readonly number[]>>,
): Option[] {
  return entries(stocks).flatMap(([colour, counts]) =>
    sizes.map((size, index) => ({ colour, size, stock: counts[index] ?? 0 })),
  );
}

function entries<K extends string, V>(record: Partial<Record<K, V>>): [K, V][] {
  // Object.entries forgets the key type; the records here are literals with exactly these keys.
  return Object.entries(record) as [K, V][];
}
