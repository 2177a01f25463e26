import { sortings, type Sorting } from "@/core/catalog/catalog";

/** What a listing shows; all of it stands in the address. */
export type ListingFilter = {
  category: string | undefined;
  sort: Sorting;
  inStock: boolean;
  onOffer: boolean;
  under: boolean;
  q: string | undefined;
  cursor: string | undefined;
};

/** "Under 50" in minor units of the shop's currency. */
export const UNDER_AMOUNT = 5000;

const CATEGORY = /^[a-z][a-z0-9-]{0,39}$/;
const CURSOR = /^[\w.~:+/=-]{1,300}$/;

function sorting(value: string | null | undefined): Sorting {
  return sortings.find((known) => known === value) ?? "featured";
}

function matching(value: string | null, pattern: RegExp): string | undefined {
  return value && pattern.test(value) ? value : undefined;
}

/** Reads a listing's search parameters; what it does not know counts as not there. */
export function readListingFilter(params: URLSearchParams): ListingFilter {
  return {
    category: matching(params.get("category"), CATEGORY),
    sort: sorting(params.get("sort")),
    inStock: params.get("stock") === "1",
    onOffer: params.get("offer") === "1",
    under: params.get("under") === "1",
    q: params.get("q")?.trim().slice(0, 80) || undefined,
    cursor: matching(params.get("cursor"), CURSOR),
  };
}

/** The address of a listing without its language: `/search?category=tea&sort=price-up`. */
export function listingPath(filter: Partial<ListingFilter>): string {
  const params = new URLSearchParams();
  if (filter.q) params.set("q", filter.q);
  if (filter.category) params.set("category", filter.category);
  if (filter.sort && filter.sort !== "featured") params.set("sort", filter.sort);
  if (filter.inStock) params.set("stock", "1");
  if (filter.onOffer) params.set("offer", "1");
  if (filter.under) params.set("under", "1");
  if (filter.cursor) params.set("cursor", filter.cursor);
  const query = params.toString();
  return query ? `/search?${query}` : "/search";
}

/**
 * One path segment per listing, so that its page is rendered once and kept: `tea~price-up~stock-offer`.
 * Undefined for searches and further pages: there is no end of them, so they are rendered when asked for.
 */
export function toListingSegment(filter: ListingFilter): string | undefined {
  if (filter.q || filter.cursor) return undefined;
  const flags = [filter.inStock && "stock", filter.onOffer && "offer", filter.under && "under"].filter(
    Boolean,
  );
  return [filter.category ?? "all", filter.sort, flags.join("-") || "any"].join("~");
}

/** The reverse; undefined unless the segment is exactly what `toListingSegment` writes. */
export function fromListingSegment(segment: string): ListingFilter | undefined {
  const [category = "", sort, flags = ""] = segment.split("~");
  const has = (flag: string) => flags.split("-").includes(flag);
  const filter: ListingFilter = {
    category: category === "all" ? undefined : matching(category, CATEGORY),
    sort: sorting(sort),
    inStock: has("stock"),
    onOffer: has("offer"),
    under: has("under"),
    q: undefined,
    cursor: undefined,
  };
  return toListingSegment(filter) === segment ? filter : undefined;
}
