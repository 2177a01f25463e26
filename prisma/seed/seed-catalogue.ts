import { rebuildSearchIndex } from "@/server/catalog/search-index";
import type { Tx } from "@/server/db/connect";
import { categories } from "./catalogue/categories";
import { catalogue } from "./catalogue/catalogue";
import { insertBundleItems, insertProducts, insertVariants } from "./insert-products";

export type Seeded = { categories: number; products: number; variants: number };

/**
 * Adds what is missing of the catalogue, found by category id, slug and SKU, and gives how much that was.
 * What is there stays as it is: a price, text or stock that the merchant has changed is never set back.
 */
export async function seedCatalogue(tx: Tx, now: Date): Promise<Seeded> {
  const newCategories = await insertCategories(tx);
  const known = await tx.product.findMany({
    where: { slug: { in: catalogue.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(known.map(({ slug, id }) => [slug, id]));
  const skus = await knownSkus(tx);
  const newProducts = catalogue.filter(({ slug }) => !ids.has(slug));
  const added = catalogue
    .map((product) => ({
      product,
      productId: ids.get(product.slug) ?? product.slug,
      variants: product.variants.filter(({ sku }) => !skus.has(sku)),
    }))
    .filter(({ variants }) => variants.length > 0);
  await insertProducts(tx, newProducts, now);
  await insertVariants(tx, added, now);
  await insertBundleItems(tx, added);
  if (newProducts.length + added.length > 0) await rebuildSearchIndex(tx);
  return {
    categories: newCategories,
    products: newProducts.length,
    variants: added.reduce((total, { variants }) => total + variants.length, 0),
  };
}

async function insertCategories(tx: Tx): Promise<number> {
  const known = new Set((await tx.category.findMany({ select: { id: true } })).map(({ id }) => id));
  const data = categories
    .map(({ id, name, line }, index) => ({
      id,
      rank: (index + 1) * 10,
      nameEn: name.en,
      namePl: name.pl,
      lineEn: line.en,
      linePl: line.pl,
    }))
    .filter(({ id }) => !known.has(id));
  if (data.length > 0) await tx.category.createMany({ data });
  return data.length;
}

async function knownSkus(tx: Tx): Promise<Set<string>> {
  const wanted = catalogue.flatMap(({ variants }) => variants.map(({ sku }) => sku));
  const known = await tx.variant.findMany({ where: { sku: { in: wanted } }, select: { sku: true } });
  return new Set(known.map(({ sku }) => sku));
}
