import "server-only";
import type { Locale, Sorting } from "@/core/catalog/catalog";
import { Prisma } from "@/generated/sqlite/client";
import { matching } from "./search-filter";

export type KeyKind = "number" | "text" | "date";

/** How a list is sorted: columns of one direction that together name a row, and what kind of value each holds. */
export type ListOrder = {
  /** Stands in the cursor; one of another order is not understood. */
  name: string;
  columns: readonly Prisma.Sql[];
  kinds: readonly KeyKind[];
  descending: boolean;
  joinsNames: boolean;
};

const id = Prisma.sql`p."id"`;
const up = { descending: false, joinsNames: false };
const down = { ...up, descending: true };

/** The order of a list. A search that is sorted by nothing else shows what carries the words in its name first. */
export function listOrder(
  sort: Sorting,
  locale: Locale,
  words: readonly string[],
  price: Prisma.Sql,
): ListOrder {
  switch (sort) {
    case "featured": {
      const rank = Prisma.sql`p."rank"`;
      if (words.length === 0) return { ...up, name: sort, columns: [rank, id], kinds: ["number", "text"] };
      const tier = Prisma.sql`CASE WHEN p."id" IN (${matching("title", words)}) THEN 0 ELSE 1 END`;
      return { ...up, name: "found", columns: [tier, rank, id], kinds: ["number", "number", "text"] };
    }
    case "newest":
      return { ...down, name: sort, columns: [Prisma.sql`p."createdAt"`, id], kinds: ["date", "text"] };
    case "price-up":
      return { ...up, name: sort, columns: [price, id], kinds: ["number", "text"] };
    case "price-down":
      return { ...down, name: sort, columns: [price, id], kinds: ["number", "text"] };
    case "name": {
      const name = locale === "pl" ? Prisma.sql`n."pl"` : Prisma.sql`n."en"`;
      const columns = [name, Prisma.sql`n."productId"`];
      return { ...up, joinsNames: true, name: `name-${locale}`, columns, kinds: ["text", "text"] };
    }
  }
}
