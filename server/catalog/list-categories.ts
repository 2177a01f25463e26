import "server-only";
import type { Category } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";

/** All categories in their order on the shelf, each with the number of its products. */
export async function listCategories(): Promise<Category[]> {
  const rows = await db().category.findMany({
    select: {
      id: true,
      nameEn: true,
      namePl: true,
      lineEn: true,
      linePl: true,
      _count: { select: { products: true } },
    },
    orderBy: [{ rank: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    name: { en: row.nameEn, pl: row.namePl },
    line: { en: row.lineEn, pl: row.linePl },
    products: row._count.products,
  }));
}
