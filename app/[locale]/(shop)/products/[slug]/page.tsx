import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { alternates } from "@/components/layout/alternates";
import { ShopFrame } from "@/components/layout/shop-frame";
import { ProductJsonLd } from "@/components/catalog/product/product-json-ld";
import { ProductView } from "@/components/catalog/product/product-view";
import { InpostPayCard } from "@/components/payments/inpost-pay/inpost-pay-card";
import { ProductInpostPay } from "@/components/payments/inpost-pay/product-inpost-pay-client";
import { SeqrCard } from "@/components/payments/seqr/seqr-card";
import { messagesOf } from "@/i18n/messages";
import { pageLocale } from "@/i18n/page-locale";
import { cachedCategories, cachedProduct } from "@/server/catalog/cached";
import { env } from "@/server/env";
import { walletWidget } from "@/server/inpost-pay/wallet-widget";
import { seqrCodes } from "./seqr-codes";

type PageProps = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;

/** None at build time, which needs no database; each page is kept after its first visit. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const product = await cachedProduct((await params).slug);
  if (!product) notFound();
  const { name, subtitle, description, variants, slug } = product;
  const picture = variants[0]?.picture;
  const [firstSentence = ""] = description[locale].split(/(?<=\.)\s/);
  return {
    title: name[locale],
    description: `${name[locale]}, ${subtitle[locale]}. ${firstSentence}`,
    alternates: alternates(locale, `/products/${slug}`),
    // Given here, it takes the place of the layout's as a whole.
    openGraph: {
      siteName: messagesOf(locale).frame.name,
      type: "website",
      locale,
      title: name[locale],
      description: subtitle[locale],
      url: `/${locale}/products/${slug}`,
      ...(picture && {
        images: [{ url: `/pictures/${picture}-800.webp`, width: 800, height: 800, alt: name[locale] }],
      }),
    },
  };
}

export default async function ProductPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const [product, categories] = await Promise.all([cachedProduct((await params).slug), cachedCategories()]);
  const first = product?.variants[0];
  if (!product || !first) notFound();
  const currency = env().SEQR_CURRENCY;
  const codes = seqrCodes(product);
  const widget = product.shopOnly || currency !== "PLN" ? null : walletWidget("PRODUCT_CARD");
  return (
    <ShopFrame
      locale={locale}
      categories={categories}
      current={product.category.id}
      path={`/products/${product.slug}`}
    >
      <ProductView
        {...{ product, locale, currency }}
        paying={
          <>
            {widget ? (
              <InpostPayCard locale={locale} place="product">
                <ProductInpostPay
                  config={widget}
                  locale={locale}
                  soldOut={messagesOf(locale).inpostPay.soldOut}
                />
              </InpostPayCard>
            ) : null}
            {codes ? (
              <SeqrCard locale={locale} name={product.name[locale]} codes={codes} firstSku={first.sku} />
            ) : null}
          </>
        }
      />
      <ProductJsonLd {...{ product, locale, currency }} publicUrl={env().PUBLIC_URL} />
    </ShopFrame>
  );
}
