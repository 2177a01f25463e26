import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";
import { anywhere } from "./text-search";

export type ProductRow = Awaited<ReturnType<typeof listProductStock>>["items"][number];

const select = {
  id: true,
  slug: true,
  kind: true,
  nameEn: true,
  namePl: true,
  rank: true,
  fromAmount: true,
  category: { select: { id: true, nameEn: true, namePl: true } },
  variants: { orderBy: { position: "asc" }, select: { picture: true, stock: true } },
} satisfies Prisma.ProductSelect;

/** Products in the shop's order with their pieces, `limit` at a time. `after` is the id of the last one seen. */
export async function listProductStock({
  query = "",
  after,
  limit = 50,
}: {
  query?: string;
  after?: string;
  limit?: number;
}) {
  const text = query.trim();
  const last = after ? await db().product.findUnique({ where: { id: after }, select: { rank: true } }) : null;
  const where: Prisma.ProductWhereInput = {
    AND: [text ? matching(text) : {}, last && after ? behind(last.rank, after) : {}],
  };
  const rows = await db().product.findMany({
    where,
    select,
    orderBy: [{ rank: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(({ variants, ...product }) => ({
    ...product,
    variants: variants.length,
    picture: variants[0]?.picture ?? null,
    stock: sumStock(variants.map((variant) => variant.stock)),
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function matching(text: string): Prisma.ProductWhereInput {
  const code = { some: { OR: [{ sku: text.toUpperCase() }, { ean: text }] } };
  return { OR: [{ nameEn: anywhere(text) }, { namePl: anywhere(text) }, { variants: code }] };
}

function behind(rank: number, id: string): Prisma.ProductWhereInput {
  return { OR: [{ rank: { gt: rank } }, { rank, id: { gt: id } }] };
}

type Pieces = { onHand: number; held: number };

/** Pieces of all variants together; null where none is counted (digital goods, bundles). */
function sumStock(rows: readonly (Pieces | null)[]): Pieces | null {
  const counted = rows.filter((row) => row !== null);
  if (counted.length === 0) return null;
  return counted.reduce((all, row) => ({ onHand: all.onHand + row.onHand, held: all.held + row.held }), {
    onHand: 0,
    held: 0,
  });
}
