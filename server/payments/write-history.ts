import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";

export type Move = {
  subject: "order" | "payment" | "refund" | "delivery" | "sale";
  subjectId: string;
  from: string;
  to: string;
  who: string;
  why: string;
};

/** Writes down who moved what, from where to where, and why. */
export async function writeHistory(tx: Tx, orderId: string, moves: readonly Move[], at: Date): Promise<void> {
  const rows = moves.map(
    (move) =>
      Prisma.sql`(${newId()}, ${orderId}, ${move.subject}, ${move.subjectId}, ${move.from}, ${move.to}, ${move.who}, ${move.why}, ${at})`,
  );
  await tx.$executeRaw`
    INSERT INTO "History" ("id", "orderId", "subject", "subjectId", "from", "to", "who", "why", "at")
    VALUES ${Prisma.join(rows)}`;
}
