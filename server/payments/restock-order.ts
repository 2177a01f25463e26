import "server-only";
import type { Tx } from "@/server/db/connect";
import { writeMovements } from "./stock-moves";

/** `key` names what brought the pieces back, e.g. the refund's id; it is unique. */
type Restock = { key: string; paymentId: string; orderId: string; who: string; at: Date };

/** Puts every sold piece of a payment back on hand, once per payment. Gives the variants concerned. */
export async function restockOrder(tx: Tx, { key, ...why }: Restock): Promise<string[]> {
  const sold = await tx.hold.findMany({
    where: { paymentId: why.paymentId, state: "TAKEN" },
    orderBy: { variantId: "asc" },
  });
  // A hold that was put back is RETURNED, so a second refund with restock finds nothing.
  const { count } = await tx.hold.updateMany({
    where: { paymentId: why.paymentId, state: "TAKEN" },
    data: { state: "RETURNED" },
  });
  if (count === 0) return [];
  for (const { variantId, quantity } of sold) {
    await tx.stock.update({ where: { variantId }, data: { onHand: { increment: quantity } } });
  }
  const movements = sold.map((hold) => ({
    variantId: hold.variantId,
    delta: hold.quantity,
    reason: "returned",
    key: `returned:${key}:${hold.variantId}`,
  }));
  await writeMovements(tx, movements, why);
  return sold.map((hold) => hold.variantId);
}
