import type { Prices } from "@/core/catalog/catalog";
import { ean13 } from "../ean";
import { colours, type ColourKey } from "./colours";
import type { Draft, Option, PriceList } from "./draft";

export type SeedVariant = {
  sku: string;
  ean: string;
  position: number;
  colour: ColourKey | null;
  size: string | null;
  picture: string;
  prices: Prices;
  /** Pieces on the first day; null where there is nothing to count. */
  stock: number | null;
};

export type SeedProduct = Omit<Draft, "options" | "price" | "offer" | "sku" | "number" | "picture"> & {
  categoryId: string;
  rank: number;
  /** Days since it came to the shop. */
  age: number;
  variants: readonly SeedVariant[];
};

// Not a company of GS1 Poland; together with the product's number and the variant's position it makes the EAN.
const COMPANY = "0410";

/** Turns a draft into rows to be: SKU and picture from the options, EAN from number and position. */
export function build(draft: Draft, categoryId: string, rank: number): SeedProduct {
  const { options, price, offer, sku, number, picture, ...rest } = draft;
  return {
    ...rest,
    categoryId,
    rank,
    age: (offer ? 45 : 3) + ((number * 37) % 90),
    variants: options.map((option, position) => ({
      sku: skuOf(sku, option),
      ean: ean13(COMPANY + String(number).padStart(3, "0") + String(position).padStart(2, "0")),
      position,
      colour: option.colour ?? null,
      size: option.size ?? null,
      picture: option.colour ? `${picture}-${option.colour}` : picture,
      prices: pricesOf(option.price ?? price, offer),
      stock: option.stock,
    })),
  };
}

/** `skuOf("SOCKS", { colour: "lime", size: "36–39" })` is `SOCKS-LIME-36-39`. */
function skuOf(base: string, { colour, size }: Option): string {
  const parts = [base, colour ? colours[colour].en : undefined, size?.replace("–", "-").replace(" ", "")];
  return parts
    .filter((part) => part !== undefined)
    .join("-")
    .toUpperCase();
}

function pricesOf(amounts: PriceList, offer: Draft["offer"]): Prices {
  const at = (place: 0 | 1 | 2 | 3) => ({
    amount: amounts[place],
    previous: offer?.previous[place] ?? null,
    lowest30: offer?.lowest[place] ?? null,
  });
  return { PLN: at(0), EUR: at(1), SEK: at(2), USD: at(3) };
}
