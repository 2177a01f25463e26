import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { alternates } from "@/components/layout/alternates";
import { ShopFrame } from "@/components/layout/shop-frame";
import { HOME_CARDS, HomeView } from "@/components/catalog/home/home-view";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories, cachedProducts } from "@/server/catalog/cached";
import { env } from "@/server/env";

type PageProps = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

/** None at build time, which needs no database; each page is kept after its first visit. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "home" });
  return { title: t("title"), description: t("lead"), alternates: alternates(locale, "") };
}

export default async function HomePage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const currency = env().SEQR_CURRENCY;
  const [categories, page] = await Promise.all([
    cachedCategories(),
    cachedProducts({ locale, currency, limit: HOME_CARDS + 1 }),
  ]);
  return (
    <ShopFrame locale={locale} categories={categories} current="all" path="">
      <HomeView {...{ locale, currency, categories, page }} />
    </ShopFrame>
  );
}
