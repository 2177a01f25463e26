import "server-only";
import { db } from "@/server/db/db";
import { availabilityIn, stockSelect } from "./read-availability";

/** A variant to offer beside a basket: the first of its product that is in stock. */
export type RelatedVariant = { productId: string; variantId: string; sku: string };

const most = 10;

/**
 * What goes well with these products: at most ten others, in stock and sold through a wallet, the best fitting first.
 * What was picked for several of them comes before what was picked for one.
 */
export async function listRelated({
  productIds,
  limit = most,
}: {
  productIds: readonly string[];
  limit?: number;
}): Promise<RelatedVariant[]> {
  if (productIds.length === 0) return [];
  const rows = await db().relatedProduct.findMany({
    where: {
      productId: { in: [...productIds] },
      relatedId: { notIn: [...productIds] },
      related: { shopOnly: false },
    },
    select: { relatedId: true, position: true },
  });
  const ranked = rankOf(rows).slice(0, limit * 3);
  const variants = await db().variant.findMany({
    where: { productId: { in: ranked } },
    select: { id: true, sku: true, productId: true, ...stockSelect },
    orderBy: { position: "asc" },
  });
  return ranked
    .flatMap((productId): RelatedVariant[] => {
      const variant = variants.find((each) => each.productId === productId && availabilityIn(each) !== 0);
      return variant ? [{ productId, variantId: variant.id, sku: variant.sku }] : [];
    })
    .slice(0, limit);
}

/** Product ids by how often they are related, then by how high they stand. */
function rankOf(rows: readonly { relatedId: string; position: number }[]): string[] {
  const found = new Map<string, { times: number; position: number }>();
  for (const { relatedId, position } of rows) {
    const before = found.get(relatedId) ?? { times: 0, position };
    found.set(relatedId, { times: before.times + 1, position: Math.min(before.position, position) });
  }
  return [...found]
    .sort(([idA, a], [idB, b]) => b.times - a.times || a.position - b.position || (idA < idB ? -1 : 1))
    .map(([id]) => id);
}
