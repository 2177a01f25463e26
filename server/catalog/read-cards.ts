import "server-only";
import type { ProductCard } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import type { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";
import { type LowestPrices, readLowestPrices } from "./read-lowest-prices";

const cardSelect = (currency: Currency) =>
  ({
    id: true,
    slug: true,
    categoryId: true,
    nameEn: true,
    namePl: true,
    subtitleEn: true,
    subtitlePl: true,
    variants: {
      select: {
        id: true,
        picture: true,
        prices: { where: { currency }, select: { amount: true, previousAmount: true } },
      },
      orderBy: { position: "asc" },
    },
  }) satisfies Prisma.ProductSelect;

type CardRow = Prisma.ProductGetPayload<{ select: ReturnType<typeof cardSelect> }>;

/** The cards of these products in the given order. A product without a price in `currency` has none. */
export async function readCards(ids: readonly string[], currency: Currency): Promise<ProductCard[]> {
  const rows = await db().product.findMany({
    where: { id: { in: [...ids] } },
    select: cardSelect(currency),
  });
  const cheapest = new Map(rows.map((row) => [row.id, findCheapest(row)]));
  const offered = [...cheapest.values()].filter((offer) => offer && offer.price.previousAmount !== null);
  const lowest = await readLowestPrices(offered.flatMap((offer) => offer?.variantId ?? []));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const offer = cheapest.get(id);
    return row && offer ? [toCard(row, offer, currency, lowest)] : [];
  });
}

type Offer = { variantId: string; price: { amount: number; previousAmount: number | null } };

function findCheapest(row: CardRow): Offer | undefined {
  const offers = row.variants.flatMap((variant) =>
    variant.prices.map((price): Offer => ({ variantId: variant.id, price })),
  );
  return offers.sort((one, other) => one.price.amount - other.price.amount)[0];
}

function toCard(
  row: CardRow,
  { variantId, price }: Offer,
  currency: Currency,
  lowest: LowestPrices,
): ProductCard {
  const amounts = new Set(row.variants.flatMap(({ prices }) => prices.map(({ amount }) => amount)));
  return {
    id: row.id,
    slug: row.slug,
    category: row.categoryId,
    name: { en: row.nameEn, pl: row.namePl },
    subtitle: { en: row.subtitleEn, pl: row.subtitlePl },
    picture: row.variants[0]?.picture ?? "",
    price: {
      amount: price.amount,
      previous: price.previousAmount,
      lowest30: price.previousAmount === null ? null : lowest(variantId, currency),
    },
    currency,
    from: amounts.size > 1,
  };
}
