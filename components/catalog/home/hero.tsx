import { getTranslations } from "next-intl/server";
import type { Locale, ProductCard } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { paperOf, ProductPicture } from "../product-picture";

/** What the shop is about, beside one product that can be bought with a scan. */
export async function Hero({ locale, featured }: { locale: Locale; featured: ProductCard | undefined }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <div className="grid items-center gap-8 pt-10 lg:grid-cols-[1fr_472px] lg:gap-20">
      <div>
        <h1 className="headline text-[2.55rem] sm:text-6xl lg:text-[4.2rem]">
          {t("title")
            .split(/(?<=\.)\s/)
            .map((sentence) => (
              <span key={sentence} className="block text-pretty">
                {sentence}{" "}
              </span>
            ))}
        </h1>
        <p className="text-muted mt-5 max-w-xl text-lg sm:text-xl">{t("lead")}</p>
        <div className="mt-6 flex flex-wrap gap-2">
          <Link href={`/${locale}/search?sort=newest`} className={buttonClass({ tone: "ink" })}>
            {t("seeNew")}
          </Link>
          <a href="#paying" className={buttonClass()}>
            {t("howPaying")}
          </a>
        </div>
      </div>
      {featured ? (
        <Link
          href={`/${locale}/products/${featured.slug}#seqr`}
          className="group rounded-paper relative block"
        >
          <ProductPicture
            picture={featured.picture}
            paper={paperOf(featured.category)}
            alt=""
            sizes="(min-width: 1024px) 236px, 50vw"
            large
            eager
            className="aspect-[5/4] *:w-1/2! *:transition-transform *:group-hover:-translate-y-1"
          />
          <span className="absolute top-4 left-4 z-2">
            <Badge tone="accent">{t("scanToBuy")}</Badge>
          </span>
          <span className="absolute inset-x-5 bottom-4 z-2 flex flex-wrap justify-between gap-x-3">
            <span className="font-bold group-hover:underline">{featured.name[locale]}</span>
            <span className="tabular">
              {formatMoney(money(featured.price.amount, featured.currency), locale)}
            </span>
          </span>
        </Link>
      ) : null}
    </div>
  );
}
