import { getTranslations } from "next-intl/server";
import { sortings, type Category, type Locale, type ProductCard } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { FilterChips } from "../filter-chips";
import { ProductGrid } from "../product-grid";
import { Aisles } from "./aisles";
import { Hero } from "./hero";
import { HowPaying } from "./how-paying";

type HomeViewProps = {
  locale: Locale;
  currency: Currency;
  categories: readonly Category[];
  page: { items: readonly ProductCard[]; total: number };
};

/** Cards on the home page; the product after them is the large one at the top. */
export const HOME_CARDS = 12;

const everything = {
  category: undefined,
  sort: sortings[0],
  inStock: false,
  onOffer: false,
  under: false,
  q: undefined,
  cursor: undefined,
};

/** The front of the stall: one thing to scan, today's goods, the aisles, and how paying works. */
export async function HomeView({ locale, currency, categories, page }: HomeViewProps) {
  const t = await getTranslations({ locale, namespace: "home" });
  const items = page.items.slice(0, HOME_CARDS);
  const featured = page.items[HOME_CARDS] ?? page.items[0];
  return (
    <>
      <Hero locale={locale} featured={featured} />
      <section aria-labelledby="today" className="mt-12 sm:mt-14">
        <h2 id="today" className="sr-only">
          {t("stall")}
        </h2>
        <FilterChips filter={everything} locale={locale} currency={currency} />
        <div className="mt-6">
          <ProductGrid items={items} locale={locale} />
        </div>
        <p className="mt-8 text-center">
          <Link href={`/${locale}/search`} className={buttonClass()}>
            {t("stallAll", { count: page.total })}
          </Link>
        </p>
      </section>
      <Aisles locale={locale} categories={categories} />
      <HowPaying locale={locale} />
    </>
  );
}
