import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";

const include = {
  category: { select: { id: true, nameEn: true, namePl: true } },
  variants: {
    orderBy: { position: "asc" },
    include: { prices: true, stock: true, hotProduct: true },
  },
} satisfies Prisma.ProductInclude;

export type AdminProduct = Prisma.ProductGetPayload<{ include: typeof include }>;

/** A product with prices and pieces of its variants; null when there is none. */
export async function readProduct({ productId }: { productId: string }): Promise<AdminProduct | null> {
  return db().product.findUnique({ where: { id: productId }, include });
}

const LEDGER_ROWS = 100;

/** The latest 100 stock movements of a product's variants, newest first. */
export async function readLedger({ product }: { product: AdminProduct }) {
  return db().stockMovement.findMany({
    where: { variantId: { in: product.variants.map((variant) => variant.id) } },
    orderBy: { id: "desc" },
    take: LEDGER_ROWS,
    include: { variant: { select: { sku: true } } },
  });
}
