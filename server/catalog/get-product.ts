import "server-only";
import type { Product } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { productSelect } from "./product-select";
import { readLowestPrices } from "./read-lowest-prices";
import { onOffer, toProduct } from "./to-product";

/** One product with all its variants and prices, null when there is none under this slug. Knows nothing of stock. */
export async function getProduct({ slug }: { slug: string }): Promise<Product | null> {
  const row = await db().product.findUnique({ where: { slug }, select: productSelect });
  if (!row) return null;
  return toProduct(row, await readLowestPrices(onOffer(row.variants)));
}
