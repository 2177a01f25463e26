import type { Category, Locale } from "@/core/catalog/catalog";
import { MiniBasketSlot } from "@/components/basket/mini-basket-slot-client";
import { Awning } from "@/components/ui/awning";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { messagesOf } from "@/i18n/messages";
import { AccountLink } from "./account-link";
import { BasketButton } from "./basket-button-client";
import { CategoryLinks } from "./category-links";
import { fill } from "./fill";
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

// A popover on narrow screens; on wide ones its box is not there and what is in it stands in the row.
const MENU =
  "rounded-paper rule bg-card text-ink absolute inset-x-[18px] top-31 m-0 w-auto gap-4 p-5 open:grid sm:left-auto sm:w-96 xl:contents";

/** Name, stalls, search, language and basket above the awning. On phones all but name and basket is in a menu. */
export function Header({ locale, categories, current, path, query }: HeaderProps) {
  const { frame: words } = messagesOf(locale);
  const count = categories.reduce((sum, category) => sum + category.products, 0);
  const search = { locale, query, label: words.search, hint: fill(words.searchHint, { count }) };
  return (
    <header>
      <div className="container flex h-[68px] items-center gap-3 sm:gap-5">
        <Link href={`/${locale}`} aria-label={words.name} className="rounded-option">
          <Logo />
        </Link>
        <div id="menu" popover="auto" className={MENU}>
          <div className="sm:hidden">
            <SearchBox {...search} />
          </div>
          <CategoryLinks {...{ locale, categories, current }} all={words.all} label={words.categories} />
          <div className="xl:order-2">
            <LanguageLink locale={locale === "en" ? "pl" : "en"} path={path} word={words.language} />
          </div>
        </div>
        <div className="ml-auto hidden w-66 min-w-32 shrink sm:block xl:order-1">
          <SearchBox {...search} />
        </div>
        <button
          type="button"
          popoverTarget="menu"
          className={buttonClass({ className: "max-sm:ml-auto xl:hidden" })}
        >
          {words.menu}
        </button>
        <div className="relative flex shrink-0 items-center gap-1 xl:order-3">
          <AccountLink href={`/${locale}/account`} label={words.account} />
          <BasketButton href={`/${locale}/basket`} word={words.basket} label={words.basketCount} />
          <MiniBasketSlot locale={locale} href={`/${locale}/basket`} words={words.mini} />
        </div>
      </div>
      <Awning />
    </header>
  );
}
