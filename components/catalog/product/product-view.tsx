import type { ReactNode } from "react";
import type { Locale, Product } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import { fill } from "@/components/layout/fill";
import { messagesOf } from "@/i18n/messages";
import { Link } from "@/components/ui/link";
import { paperOf } from "../product-picture";
import { AddToBasket } from "./add-to-basket-client";
import { Gallery } from "./gallery-client";
import { Options } from "./options-client";
import { Price } from "./price-client";
import { StockLine } from "./stock-line-client";
import { VariantProvider } from "./variant-client";
import type { ShownVariant } from "./variant-choice";

type ProductViewProps = {
  product: Product;
  locale: Locale;
  currency: Currency;
  /** The ways to pay for this product alone. */
  paying: ReactNode;
};

function shownVariants(product: Product, locale: Locale, currency: Currency): ShownVariant[] {
  return product.variants.map(({ sku, colour, size, picture, prices }) => {
    const { amount, previous, lowest30 } = prices[currency];
    return { sku, colour: colour?.name[locale] ?? null, size, picture, amount, previous, lowest: lowest30 };
  });
}

function Crumbs({ product, locale }: Pick<ProductViewProps, "product" | "locale">) {
  const { crumbs, shop } = messagesOf(locale).product;
  const { category, name } = product;
  return (
    <nav aria-label={crumbs} className="text-muted py-3 text-[15px]">
      <ol className="flex flex-wrap gap-x-1">
        <li>
          <Link href={`/${locale}`} className="hover:text-ink">
            {shop}
          </Link>{" "}
          /
        </li>
        <li>
          <Link href={`/${locale}/search?category=${category.id}`} className="hover:text-ink">
            {category.name[locale]}
          </Link>{" "}
          /
        </li>
        <li aria-current="page" className="text-ink">
          {name[locale]}
        </li>
      </ol>
    </nav>
  );
}

function Details({ product, locale }: Pick<ProductViewProps, "product" | "locale">) {
  if (product.specs.length === 0) return null;
  return (
    <section aria-labelledby="details" className="mt-8">
      <h2 id="details" className="font-bold">
        {messagesOf(locale).product.details}
      </h2>
      <dl className="mt-2">
        {product.specs.map(({ label, value }) => (
          <div key={label.en} className="grid grid-cols-[9rem_1fr] gap-3 border-t-[1.5px] py-2 text-[15px]">
            <dt className="text-muted">{label[locale]}</dt>
            <dd>{value[locale]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

// InPost's widget comes first and is never narrower than 220 px.
const PAYING = "grid gap-3 sm:has-[>*:nth-child(2)]:grid-cols-[minmax(15.75rem,1fr)_minmax(0,1fr)]";

/** A product: pictures, price, options, stock, basket and its own code. What changes is in small parts of its own. */
export function ProductView({ product, locale, currency, paying }: ProductViewProps) {
  const { product: words, card } = messagesOf(locale);
  const [first, ...more] = shownVariants(product, locale, currency);
  const name = product.name[locale];
  if (!first) return null;
  const { colour, size, soldOut, add, addNone, added, toBasket, problem, pictures, picture } = words;
  const { was, lowest } = words;
  return (
    <VariantProvider
      slug={product.slug}
      productId={product.id}
      currency={currency}
      variants={[first, ...more]}
    >
      <Crumbs product={product} locale={locale} />
      <div className="grid gap-8 min-[860px]:grid-cols-[1fr_1fr] min-[860px]:gap-9 xl:grid-cols-[578fr_522fr] xl:gap-11">
        <Gallery
          paper={paperOf(product.category.id)}
          scenes={product.pictures}
          name={name}
          words={{ pictures, picture, off: card.off }}
        />
        <div className="grid content-start gap-4">
          <h1 className="headline text-[2.6rem] xl:text-5xl">{name}</h1>
          <Price
            locale={locale}
            currency={currency}
            words={{ was, lowest, vat: fill(words.vat, { rate: product.vatRate }) }}
          />
          <Options words={{ colour, size, soldOut }} />
          {paying ? <div className={PAYING}>{paying}</div> : null}
          <div className="grid gap-3">
            <StockLine words={words.stock} />
            <AddToBasket
              name={name}
              href={`/${locale}/basket`}
              words={{ add, addNone, added, toBasket, problem }}
            />
          </div>
          <p>{product.description[locale]}</p>
          <Details product={product} locale={locale} />
        </div>
      </div>
    </VariantProvider>
  );
}
