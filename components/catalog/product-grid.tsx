import type { Locale, ProductCard as Card } from "@/core/catalog/catalog";
import { messagesOf } from "@/i18n/messages";
import { ProductCard } from "./product-card";
import { Shelf } from "./stock-badge-client";

/** Cards in two to four columns. `eager` is how many pictures of the first rows are fetched at once. */
export function ProductGrid({
  items,
  locale,
  eager = 0,
}: {
  items: readonly Card[];
  locale: Locale;
  eager?: number;
}) {
  const { left, last, soldOut } = messagesOf(locale).card;
  return (
    <Shelf ids={items.map(({ id }) => id)} words={{ left, last, soldOut }}>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-[22px] sm:gap-y-7 lg:grid-cols-4">
        {items.map((card, index) => (
          <li key={card.id}>
            <ProductCard card={card} locale={locale} eager={index < eager} />
          </li>
        ))}
      </ul>
    </Shelf>
  );
}
