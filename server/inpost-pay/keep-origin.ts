import "server-only";
import { withTransaction } from "@/server/db/transaction";
import type { OriginParameter } from "./page-schemas";

/** Keeps with a basket where its shopper came from; a visit that came from nowhere leaves what is known (R29). */
export async function keepOrigin({
  basketId,
  parameters,
}: {
  basketId: string;
  parameters: readonly OriginParameter[];
}): Promise<void> {
  if (parameters.length === 0) return;
  await withTransaction((tx) =>
    tx.basket.updateMany({
      where: { id: basketId, orderedAt: null },
      data: { parameters: parameters.map(({ key, value }) => ({ key, value })) },
    }),
  );
}
