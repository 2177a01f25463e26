import { getTranslations } from "next-intl/server";
import type { Locale, ProductCard as Card } from "@/core/catalog/catalog";
import { formatMoney, money } from "@/core/money/money";
import { HoverLink } from "@/components/layout/hover-link-client";
import { Badge } from "@/components/ui/badge";
import { percentOff } from "./offer";
import { PriceTag } from "./price-tag";
import { paperOf, ProductPicture } from "./product-picture";
import { StockBadge } from "./stock-badge-client";

const SIZES = "(min-width: 1024px) 200px, (min-width: 640px) 24vw, 34vw";

/** One product of a list: picture on paper, name, what it is, price. The whole card is the link. */
export async function ProductCard({ card, locale, eager }: { card: Card; locale: Locale; eager?: boolean }) {
  const t = await getTranslations({ locale, namespace: "card" });
  const { price, currency } = card;
  const off = percentOff(price);
  const shown = formatMoney(money(price.amount, currency), locale);
  return (
    <HoverLink href={`/${locale}/products/${card.slug}`} className="group rounded-paper relative block">
      <ProductPicture
        picture={card.picture}
        paper={paperOf(card.category)}
        alt=""
        sizes={SIZES}
        eager={eager}
        className="aspect-square *:transition-transform *:group-hover:-translate-y-1"
      />
      <span className="absolute top-3 left-3 z-2 flex flex-wrap gap-1.5 sm:top-4 sm:left-4">
        {off ? <Badge tone="accent">{t("off", { percent: off })}</Badge> : null}
        <StockBadge id={card.id} />
      </span>
      <span className="mt-3 grid sm:flex sm:flex-wrap sm:justify-between sm:gap-x-3">
        <span className="font-bold group-hover:underline">{card.name[locale]}</span>{" "}
        <PriceTag
          now={card.from ? t("from", { price: shown }) : shown}
          was={off && price.previous ? formatMoney(money(price.previous, currency), locale) : undefined}
          wasLabel={t("was", { price: "" }).trim()}
        />
      </span>
      <span className="text-muted block text-[15px]">{card.subtitle[locale]}</span>
    </HoverLink>
  );
}
