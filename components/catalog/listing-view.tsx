import { getTranslations } from "next-intl/server";
import type { Category, Locale, ProductCard } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import { buttonClass } from "@/components/ui/button-class";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import { FilterChips } from "./filter-chips";
import { listingPath, type ListingFilter } from "./listing-filter";
import { ProductGrid } from "./product-grid";

type ListingViewProps = {
  locale: Locale;
  currency: Currency;
  filter: ListingFilter;
  category: Category | undefined;
  page: { items: readonly ProductCard[]; nextCursor: string | null; total: number };
};

/** A listing: what it is, filters, cards, and the way on. Its whole state is in the address. */
export async function ListingView({ locale, currency, filter, category, page }: ListingViewProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { q, cursor } = filter;
  const { items, nextCursor, total } = page;
  const to = (change: Partial<ListingFilter>) => `/${locale}${listingPath({ ...filter, ...change })}`;
  const found = q ? t("foundFor", { count: total, query: q }) : t("found", { count: total });
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-10">
        <h1 className="headline text-4xl sm:text-5xl">
          {q ? t("searchTitle", { query: q }) : (category?.name[locale] ?? t("title"))}
        </h1>
        <p className="text-muted mt-2">
          {category && !q ? `${category.line[locale].replace(/\.$/, "")} · ${found}` : found}
        </p>
      </div>
      <FilterChips filter={filter} locale={locale} currency={currency} />
      <div className="mt-6">
        {items.length > 0 ? (
          <ProductGrid items={items} locale={locale} eager={4} />
        ) : (
          <Empty
            title={t("emptyTitle")}
            action={
              <Link href={`/${locale}/search`} className={buttonClass({ tone: "ink" })}>
                {t("emptyAction")}
              </Link>
            }
          >
            <p>{q ? t("emptySearch") : t("emptyText")}</p>
          </Empty>
        )}
      </div>
      <div className="mt-10 flex flex-wrap justify-center gap-2.5">
        {cursor ? (
          <Link href={to({ cursor: undefined })} className={buttonClass()}>
            {t("fromStart")}
          </Link>
        ) : null}
        {nextCursor ? (
          <Link href={to({ cursor: nextCursor })} className={buttonClass({ tone: "ink" })}>
            {t("more")}
          </Link>
        ) : null}
      </div>
    </>
  );
}
