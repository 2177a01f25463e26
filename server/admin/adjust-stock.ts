import "server-only";
import { announceStock } from "@/server/catalog/announce-stock";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";

export type AdjustStock = { variantId: string; delta: number; reason: string; who: string };
export type AdjustedStock =
  | { ok: true; value: { slug: string; onHand: number; held: number } }
  | { ok: false; error: { code: "not-found" | "not-counted" | "too-few"; detail: string } };

/**
 * Adds pieces to what is on hand, or takes some, with a ledger row that says who and why. What is held for payments
 * that run cannot be taken.
 */
export async function adjustStock({ variantId, delta, reason, who }: AdjustStock): Promise<AdjustedStock> {
  const adjusted = await withTransaction(async (tx): Promise<AdjustedStock> => {
    const rows = await tx.$executeRaw`
      UPDATE "Stock" SET "onHand" = "onHand" + ${delta}
      WHERE "variantId" = ${variantId} AND "onHand" + ${delta} >= "held"`;
    const variant = await tx.variant.findUnique({
      where: { id: variantId },
      select: { stock: true, product: { select: { slug: true } } },
    });
    if (!variant) return refuse("not-found", "There is no such variant.");
    if (!variant.stock) return refuse("not-counted", "This variant has no pieces to count.");
    const { onHand, held } = variant.stock;
    if (rows === 0) {
      return refuse("too-few", `Only ${onHand - held} can be taken: ${onHand} on hand, ${held} held.`);
    }
    const id = newId();
    await tx.stockMovement.create({
      data: { id, key: `adjusted:${id}`, variantId, delta, reason: `adjusted: ${reason}`, who, at: now() },
    });
    return { ok: true, value: { slug: variant.product.slug, onHand, held } };
  });
  if (adjusted.ok) await announceStock([variantId]);
  return adjusted;
}

function refuse(code: "not-found" | "not-counted" | "too-few", detail: string): AdjustedStock {
  return { ok: false, error: { code, detail } };
}
