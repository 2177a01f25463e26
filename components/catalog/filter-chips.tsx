import { getTranslations } from "next-intl/server";
import { sortings, type Locale } from "@/core/catalog/catalog";
import { formatMoney, money, type Currency } from "@/core/money/money";
import { ChipLink, chipClass } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { listingPath, UNDER_AMOUNT, type ListingFilter } from "./listing-filter";

type FilterChipsProps = { filter: ListingFilter; locale: Locale; currency: Currency };

/** Filters and sorting of a listing as links: each is an address of its own and works without scripts. */
export async function FilterChips({ filter, locale, currency }: FilterChipsProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const start = { ...filter, cursor: undefined };
  const to = (change: Partial<ListingFilter>) => `/${locale}${listingPath({ ...start, ...change })}`;
  const under = formatMoney(money(UNDER_AMOUNT, currency), locale).replace(/[.,]00/, "");
  const { inStock, onOffer } = filter;
  const chips = [
    {
      word: t("everything"),
      href: to({ inStock: false, onOffer: false, under: false }),
      chosen: !inStock && !onOffer && !filter.under,
    },
    { word: t("inStock"), href: to({ inStock: !inStock }), chosen: inStock },
    { word: t("onOffer"), href: to({ onOffer: !onOffer }), chosen: onOffer },
    { word: t("under", { amount: under }), href: to({ under: !filter.under }), chosen: filter.under },
  ];
  return (
    <div className="flex flex-wrap items-start gap-2.5">
      <nav aria-label={t("filters")} className="contents">
        {chips.map(({ word, href, chosen }) => (
          <ChipLink key={word} href={href} chosen={chosen} scroll={false}>
            {word}
          </ChipLink>
        ))}
      </nav>
      <details className="group relative ml-auto">
        <summary className={chipClass(false, "group-open:border-ink list-none")}>
          <span className="sr-only">{t("sort")}: </span>
          {t(`sorting.${filter.sort}`)}
          <svg aria-hidden="true" width="10" height="8" viewBox="0 0 10 8" className="group-open:rotate-180">
            <path d="M0 0h10L5 8z" fill="currentColor" />
          </svg>
        </summary>
        <ul className="rounded-option rule bg-card animate-settle absolute right-0 z-10 mt-2 grid min-w-44 p-1.5">
          {sortings.map((sort) => (
            <li key={sort}>
              <Link
                href={to({ sort })}
                scroll={false}
                aria-current={sort === filter.sort ? "true" : undefined}
                className="hover:bg-paper-home block rounded-[9px] px-3 py-2 font-semibold whitespace-nowrap aria-[current]:font-extrabold"
              >
                {t(`sorting.${sort}`)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
