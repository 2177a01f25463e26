import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShopFrame } from "@/components/layout/shop-frame";
import { readListingFilter } from "@/components/catalog/listing-filter";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories } from "@/server/catalog/cached";
import { Listing } from "./listing";

type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read(searchParams: PageProps["searchParams"]) {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, Array.isArray(value) ? (value[0] ?? "") : value]],
  );
  return readListingFilter(new URLSearchParams(pairs));
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "listing" });
  const { q } = await read(searchParams);
  return { title: q ? t("searchTitle", { query: q }) : t("title"), robots: { index: false } };
}

/** Searches and further pages of a listing; first pages without a search are kept in `f/[filter]`. */
export default async function SearchPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params);
  const filter = await read(searchParams);
  const categories = await cachedCategories();
  return (
    <ShopFrame
      locale={locale}
      categories={categories}
      current={filter.category ?? "all"}
      path="/search"
      query={filter.q}
    >
      {/* Not streamed: what arrives behind a fallback stays hidden where scripts do not run. */}
      <Listing locale={locale} filter={filter} categories={categories} />
    </ShopFrame>
  );
}
