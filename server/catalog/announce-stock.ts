import "server-only";
import { db } from "@/server/db/db";
import { publish } from "@/server/realtime/publish";

// Which products show the stock of a variant changes only with the catalogue; asking again each minute is enough.
const rememberedMs = 60_000;
const remembered = new Map<string, { productIds: string[]; until: number }>();

/** Tells product pages that the stock of these variants changed, bundles that contain them included. */
export async function announceStock(variantIds: readonly string[]): Promise<void> {
  const productIds = new Set<string>();
  for (const variantId of variantIds) {
    for (const productId of await productsShowing(variantId)) productIds.add(productId);
  }
  for (const productId of productIds) publish(`stock:${productId}`, Date.now());
}

async function productsShowing(variantId: string): Promise<string[]> {
  const known = remembered.get(variantId);
  if (known && known.until > Date.now()) return known.productIds;
  const variant = await db().variant.findUnique({
    where: { id: variantId },
    select: { productId: true, partOf: { select: { bundle: { select: { productId: true } } } } },
  });
  const productIds = variant
    ? [variant.productId, ...variant.partOf.map(({ bundle }) => bundle.productId)]
    : [];
  remembered.set(variantId, { productIds, until: Date.now() + rememberedMs });
  return productIds;
}
