import { rebuildSearchIndex } from "@/server/catalog/search-index";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { insertProducts, insertVariants } from "../insert-products";
import { makeProduct, PREFIX } from "./make-product";

const CHUNK = 500;

/** Adds `count` made-up products after those that are there already, and makes all of them findable. */
export async function addGeneratedProducts(count: number, now: Date): Promise<void> {
  const first = await db().product.count({ where: { slug: { startsWith: PREFIX } } });
  for (let from = first; from < first + count; from += CHUNK) {
    const length = Math.min(CHUNK, first + count - from);
    const products = Array.from({ length }, (_, offset) => makeProduct(from + offset));
    await withTransaction(async (tx) => {
      await insertProducts(tx, products, now);
      const added = products.map((product) => ({
        product,
        productId: product.slug,
        variants: product.variants,
      }));
      await insertVariants(tx, added, now);
    });
  }
  await withTransaction((tx) => rebuildSearchIndex(tx));
}
