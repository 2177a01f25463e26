import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { alternates } from "@/components/layout/alternates";
import { ShopFrame } from "@/components/layout/shop-frame";
import { fromListingSegment, listingPath } from "@/components/catalog/listing-filter";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories } from "@/server/catalog/cached";
import { Listing } from "../../listing";

type PageProps = { params: Promise<{ locale: string; filter: string }> };

// Stock is part of some of these lists and changes without a tag.
export const revalidate = 60;

/** None at build time, which needs no database; each page is kept after its first visit. */
export function generateStaticParams() {
  return [];
}

async function read(params: PageProps["params"]) {
  const locale = await pageLocale(params);
  const filter = fromListingSegment(decodeURIComponent((await params).filter));
  const categories = await cachedCategories();
  const category = categories.find(({ id }) => id === filter?.category);
  if (!filter || (filter.category && !category)) notFound();
  return { locale, filter, categories, category };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, filter, category } = await read(params);
  const t = await getTranslations({ locale, namespace: "listing" });
  return {
    title: category?.name[locale] ?? t("title"),
    ...(category && { description: category.line[locale] }),
    alternates: alternates(locale, listingPath({ category: filter.category })),
  };
}

/** A listing without a search: `proxy.ts` leads `/search?category=tea` here, so that it is rendered once and kept. */
export default async function ListingPage({ params }: PageProps) {
  const { locale, filter, categories } = await read(params);
  return (
    <ShopFrame
      locale={locale}
      categories={categories}
      current={filter.category ?? "all"}
      path={listingPath(filter)}
    >
      <Listing locale={locale} filter={filter} categories={categories} />
    </ShopFrame>
  );
}
