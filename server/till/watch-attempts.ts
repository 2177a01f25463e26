import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import { db, dialect } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { providers } from "@/server/payments/providers";
import { stepAttempt } from "./step-attempt";

// Longer than one step takes: a process that died leaves its attempts to the next.
const leaseMs = 30_000;
const batch = 64;

/**
 * One round of the till's watcher: every wallet attempt whose time has come is looked at. The rows say when that is,
 * so a restart or a second process goes on where this one was. Gives how many were due.
 */
export async function watchAttempts(at: Date): Promise<number> {
  if (!providers().pockyt) return 0;
  const due = await claimDue(at);
  await Promise.all(
    due.map(async ({ paymentId }) => {
      try {
        await stepAttempt({ paymentId, at, source: "watcher" });
      } catch (error) {
        log.error({ payment: paymentId, err: error }, "watching an attempt failed, going on");
      }
    }),
  );
  return due.length;
}

async function claimDue(at: Date): Promise<{ paymentId: string }[]> {
  const any = await db().walletAttempt.findFirst({
    where: { nextStepAt: { lte: at } },
    select: { paymentId: true },
  });
  if (!any) return [];
  const lock = dialect() === "postgresql" ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  const next = new Date(at.getTime() + leaseMs);
  return withTransaction(
    (tx) => tx.$queryRaw<{ paymentId: string }[]>`
      UPDATE "WalletAttempt" SET "nextStepAt" = ${next} WHERE "paymentId" IN (
        SELECT "paymentId" FROM "WalletAttempt" WHERE "nextStepAt" <= ${at} ORDER BY "nextStepAt" LIMIT ${batch} ${lock})
      RETURNING "paymentId"`,
  );
}
