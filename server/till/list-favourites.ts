import "server-only";
import type { Favourite } from "@/core/till/till-view";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { firstIdAt } from "@/server/admin/day";
import { tillCurrency } from "./till-config";

const shown = 24;
const recentMs = 30 * 24 * 3_600_000;

/** What the till's first page offers: what a person marked, what sold most in the last 30 days, then the shop's first. */
export async function listFavourites(): Promise<Favourite[]> {
  const marked = await db().favourite.findMany({ orderBy: { markedAt: "asc" }, take: shown });
  const since = firstIdAt(new Date(now().getTime() - recentMs));
  const sold = await db().orderLine.groupBy({
    by: ["variantId"],
    where: { id: { gte: since } },
    _sum: { quantity: true },
    orderBy: { _sum: { quantity: "desc" } },
    take: shown,
  });
  const first = await db().variant.findMany({
    where: { position: 0, product: { kind: "physical" }, prices: { some: { currency: tillCurrency } } },
    orderBy: { product: { rank: "asc" } },
    select: { id: true },
    take: shown,
  });
  const chosen = [...marked, ...sold].map(({ variantId }) => variantId);
  const ids = [...new Set([...chosen, ...first.map(({ id }) => id)])].slice(0, shown);
  const variants = await db().variant.findMany({
    where: { id: { in: ids }, prices: { some: { currency: tillCurrency } } },
    include: {
      ...stockSelect,
      product: { select: { kind: true, categoryId: true, nameEn: true, namePl: true } },
      prices: { where: { currency: tillCurrency } },
    },
  });
  const isMarked = new Set(marked.map(({ variantId }) => variantId));
  return ids.flatMap((id) => {
    const variant = variants.find((each) => each.id === id);
    if (!variant) return [];
    return [
      {
        sku: variant.sku,
        name: { en: variant.product.nameEn, pl: variant.product.namePl },
        option: {
          en: [variant.colourEn, variant.size].filter(Boolean).join(", "),
          pl: [variant.colourPl, variant.size].filter(Boolean).join(", "),
        },
        picture: variant.picture,
        category: variant.product.categoryId,
        unit: variant.prices[0]?.amount ?? 0,
        marked: isMarked.has(id),
        available: availabilityIn(variant),
      },
    ];
  });
}
