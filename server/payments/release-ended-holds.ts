import "server-only";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { announceStock } from "@/server/catalog/announce-stock";
import { returnHolds } from "./stock-moves";

/**
 * Gives back holds past their end although the payment is still open, as when the provider cannot be reached. Money
 * that arrives later takes free pieces or, without any, is refunded.
 */
export async function releaseEndedHolds(at: Date): Promise<number> {
  const ended = await db().hold.findMany({
    where: { state: "HELD", expiresAt: { lte: at } },
    select: { paymentId: true },
    distinct: ["paymentId"],
    take: 100,
  });
  for (const { paymentId } of ended) {
    await announceStock(await withTransaction((tx) => returnHolds(tx, paymentId)));
  }
  return ended.length;
}
