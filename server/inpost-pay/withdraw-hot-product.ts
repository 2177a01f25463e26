import "server-only";
import { withTransaction } from "@/server/db/transaction";
import { enqueueHotProduct } from "./enqueue-hot-product";

export type WithdrawnHotProduct =
  { ok: true; value: { state: string } } | { ok: false; error: { code: "not-found"; detail: string } };

/** Takes a variant out of InPost's app again; its codes lead nowhere from then on (protocol 2.10). */
export async function withdrawHotProduct({ variantId }: { variantId: string }): Promise<WithdrawnHotProduct> {
  return withTransaction(async (tx): Promise<WithdrawnHotProduct> => {
    const data = { state: "LEAVING", version: { increment: 1 } };
    const { count } = await tx.hotProduct.updateMany({ where: { variantId }, data });
    const row = await tx.hotProduct.findUnique({ where: { variantId }, select: { version: true } });
    if (count === 0 || !row)
      return { ok: false, error: { code: "not-found", detail: "It is not offered in InPost's app." } };
    await enqueueHotProduct(tx, { variantId, version: row.version });
    return { ok: true, value: { state: "LEAVING" } };
  });
}
