import type { Locale, Product } from "@/core/catalog/catalog";
import { money, toDecimal, type Currency } from "@/core/money/money";

type JsonLdProps = { product: Product; locale: Locale; currency: Currency; publicUrl: string };

/** The product for search engines (schema.org). Stock changes by the minute and is left out of a kept page. */
export function ProductJsonLd({ product, locale, currency, publicUrl }: JsonLdProps) {
  const amounts = product.variants.map(({ prices }) => prices[currency].amount);
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name[locale],
    image: `${publicUrl}/pictures/${product.variants[0]?.picture ?? ""}-800.webp`,
    sku: product.variants[0]?.sku,
    gtin13: product.variants[0]?.ean,
    category: product.category.name[locale],
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: currency,
      lowPrice: toDecimal(money(Math.min(...amounts), currency)),
      highPrice: toDecimal(money(Math.max(...amounts), currency)),
      offerCount: amounts.length,
      url: `${publicUrl}/${locale}/products/${product.slug}`,
    },
  };
  // "<" is escaped so that no text of a product can end the script element.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
