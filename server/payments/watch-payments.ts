import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import { db, dialect } from "@/server/db/db";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { log } from "@/server/log";
import { checkPayment } from "./check-payment";
import { giveUpPayment } from "./give-up-payment";
import { releaseEndedHolds } from "./release-ended-holds";

// At least three tries must fit into SEQR's 20 s (protocol 2.8).
const everyMs = 1_500;
// InPost Pay tells what happens by itself; asking is the net only.
const slowEveryMs = 30_000;
// With wrong credentials asking hardly helps, but three tries must fit all the same: the fault may have passed.
const alarmedEveryMs = 5_000;
const atOnce = 16;
const batch = 256;

type Due = { id: string; reference: string | null; expiresAt: Date };

/**
 * One round of the watcher: every open payment that is due is asked about; one past its time is given up. The rows
 * carry when to ask next, so a restart or a second process goes on where this one was. Gives how many were due.
 */
export async function watchPayments(at: Date): Promise<number> {
  await releaseEndedHolds(at);
  const due = await claimDue(at);
  const queue = [...due];
  await Promise.all(
    Array.from({ length: Math.min(atOnce, queue.length) }, async () => {
      for (let payment = queue.shift(); payment; payment = queue.shift()) await watchOne(payment, at);
    }),
  );
  return due.length;
}

/** Moves the next asking of due payments ahead, so that only this process asks now. */
async function claimDue(at: Date): Promise<Due[]> {
  if (!(await db().payment.findFirst({ where: { nextPollAt: { lte: at } }, select: { id: true } })))
    return [];
  const next = new Date(at.getTime() + everyMs);
  const lock = dialect() === "postgresql" ? Prisma.sql`FOR UPDATE SKIP LOCKED` : Prisma.empty;
  return withTransaction(async (tx) => {
    const claimed = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Payment" SET "nextPollAt" = ${next} WHERE "id" IN (
        SELECT "id" FROM "Payment" WHERE "nextPollAt" <= ${at} ORDER BY "nextPollAt" LIMIT ${batch} ${lock})
      RETURNING "id"`;
    const ids = claimed.map(({ id }) => id);
    const due = await tx.payment.findMany({
      where: { id: { in: ids } },
      select: { id: true, reference: true, expiresAt: true, provider: true, alarm: true },
    });
    const slow = due.filter(({ provider }) => provider === "inpost-pay");
    const alarmed = due.filter(({ provider, alarm }) => provider !== "inpost-pay" && alarm !== null);
    await askNext(tx, slow, new Date(at.getTime() + slowEveryMs));
    await askNext(tx, alarmed, new Date(at.getTime() + alarmedEveryMs));
    return due;
  });
}

async function askNext(tx: Tx, payments: readonly Due[], nextPollAt: Date): Promise<void> {
  if (payments.length === 0) return;
  await tx.payment.updateMany({ where: { id: { in: payments.map(({ id }) => id) } }, data: { nextPollAt } });
}

async function watchOne(payment: Due, at: Date): Promise<void> {
  try {
    const checked = payment.reference
      ? await checkPayment({ paymentId: payment.id, source: "watcher" })
      : undefined;
    // Ask first, give up second: what was paid in the last second is a sale (protocol section 8, pitfall 1).
    if (payment.expiresAt > at) return;
    if (!checked || (checked.ok && checked.state === "PENDING"))
      await giveUpPayment({ paymentId: payment.id, at });
  } catch (error) {
    log.error({ payment: payment.id, err: error }, "watching a payment failed, going on");
  }
}
