import "server-only";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { enqueueHotProduct } from "./enqueue-hot-product";
import { readHotProducts } from "./read-hot-product";

/**
 * One look at what is offered in InPost's app: whatever differs from what InPost holds, be it price, stock or text, is
 * sent again. Changes between two looks are one job. Gives how many differ.
 */
export async function watchHotProducts(): Promise<number> {
  if (!providers().inpostPay) return 0;
  const offered = await db().hotProduct.findMany({
    where: { state: "OFFERED" },
    select: { variantId: true, sent: true, version: true },
  });
  const now = await readHotProducts(offered.map(({ variantId }) => variantId));
  const changed = offered.filter(({ variantId, sent }) => now.get(variantId)?.digest !== sent);
  if (changed.length > 0) {
    await withTransaction(async (tx) => {
      for (const { variantId, version } of changed) await enqueueHotProduct(tx, { variantId, version });
    });
  }
  return changed.length;
}
