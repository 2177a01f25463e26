import "server-only";
import { canMoveAttempt, type AttemptState, isOver } from "@/core/till/attempt-states";
import type { AttemptProblem } from "@/core/till/attempt-problems";
import type { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { announceSale } from "./announce-sale";

const include = {
  payment: { select: { state: true, amount: true, currency: true, orderId: true } },
  sale: { select: { id: true, tillId: true, orderId: true, state: true } },
} satisfies Prisma.WalletAttemptInclude;

/** An attempt with what decides its next step. */
export type AttemptRow = Prisma.WalletAttemptGetPayload<{ include: typeof include }>;

/** Reads an attempt by its payment. Throws when there is none. */
export function readAttempt(paymentId: string): Promise<AttemptRow> {
  return db().walletAttempt.findUniqueOrThrow({ where: { paymentId }, include });
}

type Changes = Partial<
  Pick<
    AttemptRow,
    | "transactionNo"
    | "qr"
    | "status"
    | "vendor"
    | "wallet"
    | "vendorId"
    | "walletPaidAt"
    | "sentAt"
    | "answeredAt"
    | "cancelSentAt"
    | "attentionAt"
    | "nextStepAt"
  >
> & { problem?: AttemptProblem | null };

/**
 * Notes something about an attempt that is under way and, with `step`, moves it if the table allows that; then tells
 * the pages. `also` is written with it. An attempt that is over is left alone. Gives whether anything was written.
 */
export async function noteAttempt(
  paymentId: string,
  { step, ...changes }: Changes & { step?: AttemptState },
  also?: (tx: Tx) => Promise<unknown>,
  onlyIn?: AttemptState,
): Promise<boolean> {
  const written = await withTransaction(async (tx) => {
    const attempt = await tx.walletAttempt.findUnique({ where: { paymentId }, select: { step: true } });
    const now = attempt?.step as AttemptState | undefined; // only ever written from its list
    if (!now || isOver(now) || (onlyIn !== undefined && now !== onlyIn)) return undefined;
    const moves = step !== undefined && canMoveAttempt(now, step);
    const { count } = await tx.walletAttempt.updateMany({
      where: { paymentId, step: now },
      data: { ...changes, ...(moves ? { step } : {}), version: { increment: 1 } },
    });
    if (count === 0) return undefined;
    await also?.(tx);
    return tx.sale.findFirst({
      where: { attempts: { some: { paymentId } } },
      select: { id: true, tillId: true, version: true },
    });
  });
  if (!written) return false;
  // Sales count up with their own changes only; a page just needs a number that it has not seen.
  announceSale({ ...written, version: Date.now() });
  return true;
}
