import "server-only";
import type { Availability } from "@/core/catalog/catalog";
import { availabilityOf } from "@/core/stock/availability";
import type { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { toKind } from "./to-product";

const stock = { select: { onHand: true, held: true } } as const;

/** What `availabilityIn` needs to know of a variant. */
export const stockSelect = {
  product: { select: { kind: true } },
  stock,
  components: {
    select: { quantity: true, component: { select: { product: { select: { kind: true } }, stock } } },
  },
} satisfies Prisma.VariantSelect;

export type StockRow = Prisma.VariantGetPayload<{ select: typeof stockSelect }>;

/** Pieces of a variant that can be sold now, out of its row. */
export function availabilityIn(row: StockRow): Availability {
  const components = row.components.map(({ quantity, component }) => ({
    quantity,
    available: availabilityOf({
      kind: toKind(component.product.kind),
      stock: component.stock,
      components: [],
    }),
  }));
  return availabilityOf({ kind: toKind(row.product.kind), stock: row.stock, components });
}

/** Pieces of one variant that can be sold now, read inside a transaction. */
export async function readAvailability(tx: Tx, variantId: string): Promise<Availability> {
  const row = await tx.variant.findUnique({ where: { id: variantId }, select: stockSelect });
  return row ? availabilityIn(row) : 0;
}
