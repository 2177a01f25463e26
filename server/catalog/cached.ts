import "server-only";
import { unstable_cache } from "next/cache";
import type { Category, Product } from "@/core/catalog/catalog";
import { cacheTags } from "./cache-tags";
import { getProduct } from "./get-product";
import { listCategories } from "./list-categories";
import { listProducts, type ProductPage, type ProductQuery } from "./list-products";

// Tags make the cache right; the hour only bounds what nobody asks for again.
const revalidate = 3600;

/** `getProduct` for pages: read again after the product changed. */
export function cachedProduct(slug: string): Promise<Product | null> {
  const tags = [cacheTags.products, cacheTags.product(slug)];
  return unstable_cache(() => getProduct({ slug }), ["product", slug], { tags, revalidate })();
}

const cachedList = unstable_cache(listProducts, ["products"], { tags: [cacheTags.catalog], revalidate });

/** `listProducts` for pages. What people type and where they page to is not kept, nor anything that asks for stock. */
export function cachedProducts(query: ProductQuery): Promise<ProductPage> {
  const kept =
    !query.q?.trim() && query.cursor === undefined && !query.inStock && query.maxAmount === undefined;
  return kept ? cachedList(query) : listProducts(query);
}

/** `listCategories` for pages. */
export const cachedCategories: () => Promise<Category[]> = unstable_cache(listCategories, ["categories"], {
  tags: [cacheTags.catalog],
  revalidate,
});
