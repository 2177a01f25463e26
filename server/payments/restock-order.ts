import "server-only";
import type { Tx } from "@/server/db/connect";
import { type Pieces, writeMovements } from "./stock-moves";

/** `key` names what brought the pieces back, e.g. the refund's id; it is unique. */
type Restock = { key: string; paymentId: string; orderId: string; who: string; at: Date };

/** Puts every sold piece of an order back on hand, once. Gives the variants concerned. */
export async function restockOrder(tx: Tx, why: Restock): Promise<string[]> {
  const { orderId } = why;
  const sold = await tx.hold.findMany({
    where: { payment: { orderId }, state: "TAKEN" },
    orderBy: { variantId: "asc" },
  });
  // A hold that was put back is RETURNED, so a second refund with restock finds nothing.
  const { count } = await tx.hold.updateMany({
    where: { payment: { orderId }, state: "TAKEN" },
    data: { state: "RETURNED" },
  });
  return count === 0 ? [] : putBack(tx, sold, why);
}

/** Puts these pieces of an order back on hand, never more than are out. Gives the variants concerned. */
export async function putBack(
  tx: Tx,
  pieces: readonly Pieces[],
  { key, ...why }: Restock,
): Promise<string[]> {
  const back: Pieces[] = [];
  for (const { variantId, quantity } of pieces) {
    const { _sum } = await tx.stockMovement.aggregate({
      where: { orderId: why.orderId, variantId },
      _sum: { delta: true },
    });
    const out = Math.max(0, -(_sum.delta ?? 0));
    const returned = Math.min(quantity, out);
    if (returned > 0) back.push({ variantId, quantity: returned });
  }
  for (const { variantId, quantity } of back) {
    await tx.stock.update({ where: { variantId }, data: { onHand: { increment: quantity } } });
  }
  const movements = back.map(({ variantId, quantity }) => ({
    variantId,
    delta: quantity,
    reason: "returned",
    key: `returned:${key}:${variantId}`,
  }));
  if (movements.length > 0) await writeMovements(tx, movements, why);
  return back.map(({ variantId }) => variantId);
}
