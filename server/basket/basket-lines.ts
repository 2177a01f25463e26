import "server-only";
import type { BasketLineView } from "@/core/basket/basket-view";
import type { Text } from "@/core/catalog/catalog";
import type { Prisma } from "@/generated/sqlite/client";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";

/** What a basket needs of its lines; prices of all currencies, since the basket's own is not known yet. */
export const lineSelect = {
  id: true,
  quantity: true,
  variant: {
    select: {
      id: true,
      sku: true,
      colourEn: true,
      colourPl: true,
      size: true,
      picture: true,
      prices: { select: { currency: true, amount: true, previousAmount: true } },
      stock: stockSelect.stock,
      components: stockSelect.components,
      product: {
        select: {
          id: true,
          kind: true,
          slug: true,
          categoryId: true,
          nameEn: true,
          namePl: true,
          vatRate: true,
          shopOnly: true,
        },
      },
    },
  },
} satisfies Prisma.BasketLineSelect;

export type LineRow = Prisma.BasketLineGetPayload<{ select: typeof lineSelect }>;

/** The line as shown before codes, undefined when its variant has no price in the basket's currency. */
export function toLineView({ id, quantity, variant }: LineRow, currency: string): BasketLineView | undefined {
  const { product } = variant;
  const price = variant.prices.find((each) => each.currency === currency);
  if (!price) return undefined;
  return {
    id,
    sku: variant.sku,
    slug: product.slug,
    category: product.categoryId,
    name: { en: product.nameEn, pl: product.namePl },
    option: optionOf(variant),
    picture: variant.picture,
    quantity,
    available: availabilityIn(variant),
    unit: price.amount,
    previousUnit: price.previousAmount,
    total: price.amount * quantity,
    discount: 0,
  };
}

/** The chosen variant in words, e.g. `{ en: "Navy, M", pl: "Granatowy, M" }`. */
export function optionOf(variant: {
  colourEn: string | null;
  colourPl: string | null;
  size: string | null;
}): Text {
  const words = (colour: string | null) => [colour, variant.size].filter(Boolean).join(", ");
  return { en: words(variant.colourEn), pl: words(variant.colourPl ?? variant.colourEn) };
}
