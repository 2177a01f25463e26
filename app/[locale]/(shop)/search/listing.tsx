import type { Category, Locale } from "@/core/catalog/catalog";
import { UNDER_AMOUNT, type ListingFilter } from "@/components/catalog/listing-filter";
import { ListingView } from "@/components/catalog/listing-view";
import { cachedProducts } from "@/server/catalog/cached";
import { env } from "@/server/env";

type ListingProps = { locale: Locale; filter: ListingFilter; categories: readonly Category[] };

/** One page of the catalogue, read and shown. */
export async function Listing({ locale, filter, categories }: ListingProps) {
  const currency = env().SEQR_CURRENCY;
  const { q, category, sort, cursor } = filter;
  const page = await cachedProducts({
    locale,
    currency,
    sort,
    ...(q && { q }),
    ...(category && { category }),
    ...(cursor && { cursor }),
    ...(filter.inStock && { inStock: true }),
    ...(filter.onOffer && { onOffer: true }),
    ...(filter.under && { maxAmount: UNDER_AMOUNT }),
  });
  return (
    <ListingView
      {...{ locale, currency, filter, page }}
      category={categories.find(({ id }) => id === category)}
    />
  );
}
