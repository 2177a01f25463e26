import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";

export type Pieces = { variantId: string; quantity: number };
type Why = { paymentId: string; orderId: string; who: string; at: Date };

/** Takes a hold on all pieces or on none. Gives the variant that had too few, undefined when all are held. */
export async function holdStock(
  tx: Tx,
  paymentId: string,
  pieces: readonly Pieces[],
  expiresAt: Date,
): Promise<string | undefined> {
  const held: Pieces[] = [];
  for (const piece of inLockOrder(pieces)) {
    const rows = await tx.$executeRaw`
      UPDATE "Stock" SET "held" = "held" + ${piece.quantity}
      WHERE "variantId" = ${piece.variantId} AND "onHand" - "held" >= ${piece.quantity}`;
    if (rows === 0) {
      for (const { variantId, quantity } of held) {
        await tx.$executeRaw`UPDATE "Stock" SET "held" = "held" - ${quantity} WHERE "variantId" = ${variantId}`;
      }
      return piece.variantId;
    }
    held.push(piece);
  }
  if (held.length > 0) {
    const rows = held.map(
      ({ variantId, quantity }) =>
        Prisma.sql`(${paymentId}, ${variantId}, ${quantity}, 'HELD', ${expiresAt})`,
    );
    await tx.$executeRaw`
      INSERT INTO "Hold" ("paymentId", "variantId", "quantity", "state", "expiresAt") VALUES ${Prisma.join(rows)}`;
  }
  return undefined;
}

/** Gives back what a payment still holds. Gives the variants concerned. */
export async function returnHolds(tx: Tx, paymentId: string): Promise<string[]> {
  await tx.$executeRaw`
    UPDATE "Stock" SET "held" = "held" - h."quantity" FROM "Hold" h
    WHERE h."variantId" = "Stock"."variantId" AND h."paymentId" = ${paymentId} AND h."state" = 'HELD'`;
  const rows = await tx.$queryRaw<{ variantId: string }[]>`
    UPDATE "Hold" SET "state" = 'RETURNED' WHERE "paymentId" = ${paymentId} AND "state" = 'HELD' RETURNING "variantId"`;
  return rows.map((row) => row.variantId);
}

/**
 * Turns a payment's holds into sold pieces with a ledger row each. Holds that have ended are taken from what is free;
 * when one of them cannot be had nothing is taken and the answer is false.
 */
export async function takeHolds(tx: Tx, why: Why): Promise<{ taken: boolean; variantIds: string[] }> {
  const holds = await tx.$queryRaw<(Pieces & { state: string })[]>`
    SELECT "variantId", "quantity", "state" FROM "Hold" WHERE "paymentId" = ${why.paymentId} AND "state" <> 'TAKEN'`;
  if (holds.length === 0) return { taken: true, variantIds: [] };
  const variantIds = holds.map((hold) => hold.variantId);
  const taken: (Pieces & { freed: number })[] = [];
  for (const hold of inLockOrder(holds)) {
    const freed = hold.state === "HELD" ? hold.quantity : 0;
    const rows = await tx.$executeRaw`
      UPDATE "Stock" SET "onHand" = "onHand" - ${hold.quantity}, "held" = "held" - ${freed}
      WHERE "variantId" = ${hold.variantId} AND "onHand" - "held" + ${freed} >= ${hold.quantity}`;
    if (rows === 0) {
      for (const back of taken) {
        await tx.$executeRaw`UPDATE "Stock" SET "onHand" = "onHand" + ${back.quantity}, "held" = "held" + ${back.freed}
          WHERE "variantId" = ${back.variantId}`;
      }
      return { taken: false, variantIds };
    }
    taken.push({ ...hold, freed });
  }
  await tx.$executeRaw`UPDATE "Hold" SET "state" = 'TAKEN' WHERE "paymentId" = ${why.paymentId}`;
  const again = taken.some(({ freed }) => freed === 0) ? await soldBefore(tx, why.paymentId) : "";
  await writeMovements(
    tx,
    taken.map((hold) => ({
      ...hold,
      delta: -hold.quantity,
      reason: "sold",
      key: `sold:${why.paymentId}:${hold.variantId}${again}`,
    })),
    why,
  );
  return { taken: true, variantIds };
}

/** What a second sale on the same payment adds to its keys: pieces sold for cash, put back, and paid for after all. */
async function soldBefore(tx: Tx, paymentId: string): Promise<string> {
  const count = await tx.stockMovement.count({ where: { paymentId, reason: "sold" } });
  return count > 0 ? `:${count}` : "";
}

/** Writes ledger rows. The key of a row exists once; writing it again throws. */
export async function writeMovements(
  tx: Tx,
  movements: readonly { variantId: string; delta: number; reason: string; key: string }[],
  why: Why,
): Promise<void> {
  const rows = movements.map(
    (row) =>
      Prisma.sql`(${newId()}, ${row.key}, ${row.variantId}, ${row.delta}, ${row.reason}, ${why.paymentId}, ${why.orderId}, ${why.who}, ${why.at})`,
  );
  await tx.$executeRaw`
    INSERT INTO "StockMovement" ("id", "key", "variantId", "delta", "reason", "paymentId", "orderId", "who", "at")
    VALUES ${Prisma.join(rows)}`;
}

// Two transactions that lock the same rows in one order wait for each other; in two orders they deadlock.
function inLockOrder<Piece extends Pieces>(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}
