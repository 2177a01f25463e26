import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { dialect } from "@/server/db/db";
import { type IndexEntry, indexEntry, searchSelect } from "./search-words";

const batch = 200;

/** Makes one product be found by what it is called now; one that is gone is found no more. */
export async function indexProduct(tx: Tx, id: string): Promise<void> {
  const product = await tx.product.findUnique({ where: { id }, select: searchSelect });
  if (dialect() === "sqlite") {
    await tx.$executeRaw`DELETE FROM "ProductSearch"
      WHERE rowid = (SELECT "row" FROM "ProductName" WHERE "productId" = ${id})`;
  } else {
    await tx.$executeRaw`DELETE FROM "ProductSearch" WHERE "productId" = ${id}`;
  }
  await tx.$executeRaw`DELETE FROM "ProductName" WHERE "productId" = ${id}`;
  if (product) await insert(tx, [indexEntry(product)]);
}

/** Indexes the whole catalogue anew, after rows were written without `indexProduct`. */
export async function rebuildSearchIndex(tx: Tx): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ProductSearch"`;
  await tx.$executeRaw`DELETE FROM "ProductName"`;
  for (let last = ""; ;) {
    const products = await tx.product.findMany({
      where: { id: { gt: last } },
      select: searchSelect,
      orderBy: { id: "asc" },
      take: batch,
    });
    if (products.length > 0) await insert(tx, products.map(indexEntry));
    last = products.at(-1)?.id ?? last;
    if (products.length < batch) return;
  }
}

async function insert(tx: Tx, entries: readonly IndexEntry[]): Promise<void> {
  const names = entries.map(({ productId, en, pl }) => Prisma.sql`(${productId}, ${en}, ${pl})`);
  await tx.$executeRaw`INSERT INTO "ProductName" ("productId", "en", "pl") VALUES ${Prisma.join(names)}`;
  if (dialect() === "sqlite") {
    const rows = entries.map(({ productId, title, words }) => Prisma.sql`(${productId}, ${title}, ${words})`);
    await tx.$executeRaw`INSERT INTO "ProductSearch" (rowid, "productId", "title", "words")
      SELECT n."row", e.column1, e.column2, e.column3 FROM (VALUES ${Prisma.join(rows)}) e
      JOIN "ProductName" n ON n."productId" = e.column1`;
    return;
  }
  const rows = entries.map(
    ({ productId, title, words }) =>
      Prisma.sql`(${productId}, array_to_tsvector(string_to_array(${title}, ' ')), array_to_tsvector(string_to_array(${words}, ' ')))`,
  );
  await tx.$executeRaw`INSERT INTO "ProductSearch" ("productId", "title", "words") VALUES ${Prisma.join(rows)}`;
}
