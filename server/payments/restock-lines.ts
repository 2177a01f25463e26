import "server-only";
import type { Tx } from "@/server/db/connect";
import { putBack } from "./restock-order";
import type { Pieces } from "./stock-moves";

type Restock = Parameters<typeof putBack>[2];

/** Puts the pieces of a refund's lines back on hand where that was asked for. Gives the variants concerned. */
export async function restockLines(tx: Tx, why: Restock): Promise<string[]> {
  const lines = await tx.refundLine.findMany({
    where: { refundId: why.key, restock: true },
    select: { quantity: true, orderLine: { select: { variantId: true } } },
  });
  const counts = new Map<string, number>();
  for (const { quantity, orderLine } of lines) {
    for (const piece of await piecesOf(tx, orderLine.variantId)) {
      counts.set(piece.variantId, (counts.get(piece.variantId) ?? 0) + piece.quantity * quantity);
    }
  }
  const pieces = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return putBack(
    tx,
    pieces.map(([variantId, quantity]) => ({ variantId, quantity })),
    why,
  );
}

/** What one piece of a line took from the shelf: a set its parts, digital goods nothing. */
async function piecesOf(tx: Tx, variantId: string): Promise<Pieces[]> {
  const variant = await tx.variant.findUnique({
    where: { id: variantId },
    select: {
      product: { select: { kind: true } },
      components: { select: { componentId: true, quantity: true } },
    },
  });
  if (!variant || variant.product.kind === "digital") return [];
  if (variant.product.kind !== "bundle") return [{ variantId, quantity: 1 }];
  return variant.components.map(({ componentId, quantity }) => ({ variantId: componentId, quantity }));
}
