import "server-only";
import type { Locale, Sorting } from "@/core/catalog/catalog";
import type { Currency } from "@/core/money/money";
import { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";
import { decodeCursor, encodeCursor, keysOf } from "./cursor";
import { type ListFilter, listConditions, lowestPrice } from "./list-filter";
import { type ListOrder, listOrder } from "./list-order";

export type PageQuery = {
  filter: ListFilter;
  sort: Sorting;
  locale: Locale;
  currency: Currency;
  cursor: string | undefined;
  limit: number;
};

/** The ids of one page in order, where the next page begins, and how many products there are on all pages. */
export type IdPage = { ids: string[]; nextCursor: string | null; total: number };

type Row = { id: string } & Partial<Record<`k${number}`, string | number | bigint | Date>>;

/** Finds one page by its sort key, never by counting rows off. A cursor of another list begins from the start. */
export async function listPage({
  filter,
  sort,
  locale,
  currency,
  cursor,
  limit,
}: PageQuery): Promise<IdPage> {
  const conditions = listConditions(filter, currency);
  const order = listOrder(sort, locale, filter.words ?? [], lowestPrice(currency));
  const decoded = cursor === undefined ? undefined : decodeCursor(cursor);
  const place = decoded && keysOf(decoded, order);

  const keys = order.columns.map((column, index) => Prisma.sql`${column} AS ${Prisma.raw(`"k${index}"`)}`);
  const direction = Prisma.raw(order.descending ? " DESC" : " ASC");
  const names = order.joinsNames
    ? Prisma.sql`"ProductName" n JOIN "Product" p ON p."id" = n."productId"`
    : Prisma.sql`"Product" p`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT p."id" AS "id", ${Prisma.join(keys)} FROM ${names}
    WHERE ${conditions} ${place ? after(order, place) : Prisma.empty}
    ORDER BY ${Prisma.join(order.columns.map((column) => Prisma.sql`${column}${direction}`))}
    LIMIT ${limit + 1}`;

  // Counted once, on the first page; the cursor carries it on.
  const total = place ? decoded.total : rows.length <= limit ? rows.length : await count(conditions);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ sort: order.name, after: valuesOf(last, order), total }) : null;
  return { ids: page.map((row) => row.id), nextCursor, total };
}

function after(order: ListOrder, keys: readonly (string | number | Date)[]): Prisma.Sql {
  const comparison = Prisma.raw(order.descending ? "<" : ">");
  return Prisma.sql`AND (${Prisma.join([...order.columns])}) ${comparison} (${Prisma.join([...keys])})`;
}

function valuesOf(row: Row, order: ListOrder): (string | number)[] {
  return order.columns.map((_, index) => {
    const value = row[`k${index}`];
    if (value instanceof Date) return value.toISOString();
    return typeof value === "bigint" ? Number(value) : (value ?? "");
  });
}

async function count(conditions: Prisma.Sql): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number | bigint }[]>`
    SELECT COUNT(*) AS "total" FROM "Product" p WHERE ${conditions}`;
  return Number(row?.total ?? 0);
}
