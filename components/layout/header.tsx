import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Category, Locale } from "@/core/catalog/catalog";
import { Awning } from "@/components/ui/awning";
import { buttonClass } from "@/components/ui/button-class";
import { BasketButton } from "./basket-button-client";
import { CategoryLinks } from "./category-links";
import { LanguageLink } from "./language-link-client";
import { Logo } from "./logo";
import { SearchBox } from "./search-box";

export type HeaderProps = {
  locale: Locale;
  categories: readonly Category[];
  /** The category that the page belongs to, `"all"` on home and in the whole listing. */
  current?: string;
  /** This page's address without its language, for the link to the other one. */
  path: string;
  query?: string;
};

/** Name, stalls, search, language and basket above the awning. On phones all but name and basket is in a menu. */
export async function Header({ locale, categories, current, path, query }: HeaderProps) {
  const t = await getTranslations({ locale, namespace: "frame" });
  const other = locale === "en" ? "pl" : "en";
  const words = { language: t("language"), all: t("all"), categories: t("categories"), search: t("search") };
  const things = categories.reduce((sum, category) => sum + category.products, 0);
  const hint = t("searchHint", { count: things });
  const links = (
    <CategoryLinks {...{ locale, categories, current }} all={words.all} label={words.categories} />
  );
  const language = <LanguageLink locale={other} path={path} word={words.language} />;
  return (
    <header className="relative">
      <div className="container flex h-[68px] items-center gap-3 sm:gap-5">
        <Link href={`/${locale}`} prefetch={false} aria-label={t("name")} className="rounded-option">
          <Logo />
        </Link>
        <div className="hidden xl:block">{links}</div>
        <div className="ml-auto hidden w-66 min-w-32 shrink sm:block">
          <SearchBox locale={locale} label={words.search} hint={hint} query={query} />
        </div>
        <div className="hidden xl:block">{language}</div>
        <details className="group max-sm:ml-auto xl:hidden">
          <summary className={buttonClass({ className: "group-open:border-ink list-none" })}>
            {t("menu")}
          </summary>
          <div className="rounded-paper rule bg-card absolute inset-x-[18px] top-[76px] z-20 grid gap-4 p-5 sm:right-7 sm:left-auto sm:w-96">
            <div className="sm:hidden">
              <SearchBox locale={locale} label={words.search} hint={hint} query={query} />
            </div>
            {links}
            {language}
          </div>
        </details>
        <BasketButton href={`/${locale}/basket`} word={t("basket")} label={t.raw("basketCount") as string} />
      </div>
      <Awning />
    </header>
  );
}
