import "server-only";
import type { Availability } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { availabilityIn, stockSelect } from "./read-availability";

/** Pieces that can be sold now, by SKU, for every variant of a product; null when there is no such product. */
export async function getAvailability({
  slug,
}: {
  slug: string;
}): Promise<Record<string, Availability> | null> {
  const product = await db().product.findUnique({
    where: { slug },
    select: { variants: { select: { sku: true, ...stockSelect } } },
  });
  if (!product) return null;
  return Object.fromEntries(product.variants.map((variant) => [variant.sku, availabilityIn(variant)]));
}
