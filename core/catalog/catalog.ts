import type { Currency, Money } from "@/core/money/money";

export const locales = ["en", "pl"] as const;
export type Locale = (typeof locales)[number];
/** A text in every language of the shop. */
export type Text = Readonly<Record<Locale, string>>;

export type ProductKind = "physical" | "digital" | "bundle";
export type Prices = Readonly<Record<Currency, Price>>;

/** `previous` is set while on offer; `lowest30` is the lowest price of the 30 days before the offer began. */
export type Price = { amount: number; previous: number | null; lowest30: number | null };

export type Variant = {
  id: string;
  sku: string;
  ean: string;
  colour: { key: string; name: Text } | null;
  size: string | null;
  /** Base name of the pictures: `/pictures/<picture>-<width>.avif|webp`, widths 240, 480, 800. */
  picture: string;
  prices: Prices;
};

export type Product = {
  id: string;
  slug: string;
  kind: ProductKind;
  /** Not sold through a wallet's basket, only in the shop itself. */
  shopOnly: boolean;
  category: { id: string; name: Text };
  name: Text;
  subtitle: Text;
  description: Text;
  specs: readonly { label: Text; value: Text }[];
  /** Further gallery scenes, base names like `Variant.picture`. */
  pictures: readonly string[];
  vatRate: number;
  variants: readonly Variant[];
};

/** One card of a list: what a listing needs and no more. */
export type ProductCard = {
  id: string;
  slug: string;
  category: string;
  name: Text;
  subtitle: Text;
  picture: string;
  /** Lowest price of the variants. */
  price: Price;
  currency: Currency;
  /** More than one price among the variants: shown as "from". */
  from: boolean;
};

export type Category = { id: string; name: Text; line: Text; products: number };

/** Pieces that can be sold now; null where there is nothing to count (digital goods). */
export type Availability = number | null;

export const sortings = ["featured", "newest", "price-up", "price-down", "name"] as const;
export type Sorting = (typeof sortings)[number];

export type { Money };
