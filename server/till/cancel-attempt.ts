import "server-only";
import { isOver } from "@/core/till/attempt-states";
import { changeSale, type SaleChange, showSale } from "./change-sale";
import { stepOf } from "./sale-record";
import { stepAttempt } from "./step-attempt";
import { patienceOf } from "./till-config";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

/**
 * The cashier wants to cancel, which is possible at any moment. It is sent when Pockyt may be asked to, and the query
 * after it decides: the money may have moved before (R18).
 */
export async function cancelAttempt({
  number,
  ...change
}: SaleChange & { number: number }): Promise<TillResult<SaleView>> {
  let due: { paymentId: string; at: Date } | undefined;
  const wanted = await changeSale(change, async (tx, sale, at) => {
    due = undefined;
    const attempt = sale.attempts.find((each) => each.number === number);
    if (!attempt) throw new Refused("not-found");
    const step = stepOf(attempt);
    if (isOver(step)) throw new Refused("not-open");
    if (step === "attention") throw new Refused("wrong-state");
    const { paymentId, sentAt, kind } = attempt;
    await tx.walletAttempt.update({
      where: { paymentId },
      data: {
        ...(step === "adding" ? {} : { step: "cancelling" }),
        cancelWantedAt: attempt.cancelWantedAt ?? at,
        cancelWho: attempt.cancelWho ?? change.staff.email,
        version: { increment: 1 },
      },
    });
    const waited = sentAt === null || at.getTime() - sentAt.getTime() >= patienceOf(kind).earliestCancel;
    if (waited) due = { paymentId, at };
  });
  if (!wanted.ok || !due) return wanted;
  await stepAttempt({ ...due, source: "till" });
  return showSale(change);
}
