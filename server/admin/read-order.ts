import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import { db } from "@/server/db/db";

const include = {
  delivery: true,
  lines: { orderBy: { position: "asc" } },
  payments: {
    orderBy: { id: "asc" },
    include: {
      facts: { orderBy: { id: "asc" } },
      holds: { orderBy: { variantId: "asc" }, include: { variant: { select: { sku: true } } } },
    },
  },
  refunds: { orderBy: { id: "asc" } },
  history: { orderBy: { id: "asc" } },
} satisfies Prisma.OrderInclude;

export type AdminOrder = Prisma.OrderGetPayload<{ include: typeof include }>;

/** An order with everything that happened to it; null when there is none. */
export async function readOrder({ orderId }: { orderId: string }): Promise<AdminOrder | null> {
  return db().order.findUnique({ where: { id: orderId }, include });
}
