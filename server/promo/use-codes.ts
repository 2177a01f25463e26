import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import type { PromoCode } from "@/core/promo/promo-code";
import type { Tx } from "@/server/db/connect";

type Use = { orderId: string; shopperKey: string | undefined; at: Date };

/**
 * Writes down that an order used these codes. Of two orders of one shopper at once the unique key lets one have a
 * once-per-shopper code; gives the code that was used up already, undefined when all were free.
 */
export async function useCodes(
  tx: Tx,
  promos: readonly PromoCode[],
  { orderId, shopperKey, at }: Use,
): Promise<string | undefined> {
  if (promos.length === 0) return undefined;
  const rows = promos.map(({ code, oncePerShopper }) => {
    const key = oncePerShopper ? (shopperKey ?? orderId) : orderId;
    return Prisma.sql`(${code}, ${key}, ${orderId}, ${at})`;
  });
  const written = await tx.$queryRaw<{ code: string }[]>`
    INSERT INTO "PromoUse" ("code", "shopperKey", "orderId", "at") VALUES ${Prisma.join(rows)}
    ON CONFLICT ("code", "shopperKey") DO NOTHING RETURNING "code"`;
  return promos.find(({ code }) => !written.some((row) => row.code === code))?.code;
}
