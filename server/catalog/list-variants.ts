import "server-only";
import type { Availability, Variant } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { variantSelect } from "./product-select";
import { availabilityIn, stockSelect } from "./read-availability";
import { readLowestPrices } from "./read-lowest-prices";
import { onOffer, toVariant } from "./to-product";

export type StockedVariant = Variant & { stock: { available: Availability } };
export type ProductVariants = { vatRate: number; variants: StockedVariant[] };

/** The variants of products with their prices and what can be sold now, by product id. */
export async function listVariants({
  ids,
}: {
  ids: readonly string[];
}): Promise<Map<string, ProductVariants>> {
  const products = await db().product.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      vatRate: true,
      variants: { select: { ...variantSelect, ...stockSelect }, orderBy: { position: "asc" } },
    },
  });
  const lowest = await readLowestPrices(products.flatMap(({ variants }) => onOffer(variants)));
  return new Map(
    products.map(({ id, vatRate, variants }) => {
      const stocked = variants.map((row) => ({
        ...toVariant(row, lowest),
        stock: { available: availabilityIn(row) },
      }));
      return [id, { vatRate, variants: stocked }];
    }),
  );
}
