import "server-only";
import { withTransaction } from "@/server/db/transaction";
import { expiryFrom } from "./binding-record";

const leastMs = 3_600_000;

/**
 * The basket's expiry as it was told before, and only when that is nearly over a later one, written down: answers stay
 * the same while nothing changes, and a time that has passed is never told.
 */
export async function keepExpiry({
  basketId,
  expiresAt,
  at,
}: {
  basketId: string;
  expiresAt: Date;
  at: Date;
}): Promise<Date> {
  if (expiresAt.getTime() - at.getTime() > leastMs) return expiresAt;
  const next = expiryFrom(at);
  await withTransaction((tx) =>
    tx.binding.updateMany({ where: { basketId, expiresAt }, data: { expiresAt: next } }),
  );
  return next;
}
