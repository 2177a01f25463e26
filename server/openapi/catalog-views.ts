import "server-only";
import { z } from "zod";
import type { Category, Price, ProductCard, Text } from "@/core/catalog/catalog";
import { currencies } from "@/core/money/money";
import type { StockedVariant } from "@/server/catalog/list-variants";
import { amount, currency, text } from "./parts";

export const price = z
  .object({
    amount,
    previous: amount.nullable().meta({ description: "The price before the offer." }),
    lowest30: amount.nullable().meta({ description: "The lowest price of the 30 days before the offer." }),
  })
  .meta({ id: "Price" }) satisfies z.ZodType<Price>;

export const available = z
  .int()
  .nullable()
  .meta({ description: "Pieces that can be sold now; null where nothing is counted (digital goods)." });

export const variant = z
  .object({
    id: z.string(),
    sku: z.string(),
    ean: z.string(),
    colour: z.object({ key: z.string(), name: text }).nullable(),
    size: z.string().nullable(),
    picture: z.string(),
    prices: z.record(z.enum(currencies), price),
    stock: z.object({ available }),
  })
  .meta({ id: "Variant" }) satisfies z.ZodType<StockedVariant>;

export const card = z.object({
  id: z.string(),
  slug: z.string(),
  category: z.string(),
  name: text,
  subtitle: text,
  picture: z.string(),
  price,
  currency,
  from: z.boolean().meta({ description: "The variants have more than one price." }),
}) satisfies z.ZodType<ProductCard>;

export const product = z
  .object({
    id: z.string(),
    slug: z.string(),
    kind: z.enum(["physical", "digital", "bundle"]),
    category: z.object({ id: z.string(), name: text }),
    name: text,
    subtitle: text,
    description: text,
    specs: z.array(z.object({ label: text, value: text })),
    pictures: z.array(z.string()),
    vatRate: z.number(),
    variants: z.array(variant),
  })
  .meta({ id: "Product" });

export const productPage = z
  .object({
    items: z.array(card.extend({ vatRate: z.number(), variants: z.array(variant) })),
    nextCursor: z.string().nullable(),
    total: z.int().meta({ description: "Products on all pages." }),
  })
  .meta({ id: "ProductPage" });

export const category = z.object({
  id: z.string(),
  name: text satisfies z.ZodType<Text>,
  line: text,
  products: z.int(),
}) satisfies z.ZodType<Category>;
