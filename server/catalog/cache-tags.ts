import "server-only";
import { revalidateTag } from "next/cache";

/** Marks cached lists and categories, every cached product, and one cached product. */
export const cacheTags = {
  catalog: "catalog",
  products: "products",
  product: (slug: string) => `product:${slug}`,
} as const;

/**
 * Makes pages forget what they cached: lists and the product `slug` after that one changed, everything without a slug.
 * Call it in a route handler, after the commit; the very next request reads the database.
 */
export function revalidateCatalogue(slug?: string): void {
  for (const tag of [cacheTags.catalog, slug === undefined ? cacheTags.products : cacheTags.product(slug)]) {
    // Any other profile would show the old page once more while the new one is being made.
    revalidateTag(tag, { expire: 0 });
  }
}
