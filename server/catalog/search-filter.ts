import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import { dialect } from "@/server/db/db";

type Column = "title" | "words";

/**
 * The products in whose `title` or `words` every one of `words` begins a word. `words` come from `queryWords`: letters
 * and digits only, so quoting them is all that either database's query language needs.
 */
export function matching(column: Column, words: readonly string[]): Prisma.Sql {
  if (dialect() === "sqlite") {
    const query = words.map((word) => `${column} : "${word}" *`).join(" AND ");
    return Prisma.sql`SELECT "productId" FROM "ProductSearch" WHERE "ProductSearch" MATCH ${query}`;
  }
  const query = words.map((word) => `'${word}':*`).join(" & ");
  return Prisma.sql`SELECT "productId" FROM "ProductSearch" WHERE ${Prisma.raw(`"${column}"`)} @@ ${query}::tsquery`;
}
