import "server-only";
import { isCurrency, money } from "@/core/money/money";
import type { PaymentFact } from "@/core/payment/provider";
import { announceStock } from "@/server/catalog/announce-stock";
import { log } from "@/server/log";
import type { Tx } from "@/server/db/connect";
import { applyFactIn } from "@/server/payments/apply-payment-fact";
import { writeHistory } from "@/server/payments/write-history";
import { changeSale, type SaleChange } from "./change-sale";
import { endAttempt } from "./end-attempt";
import { moveSaleOf } from "./move-sale";
import { type AttemptRecord, openAttemptOf, stateOf } from "./sale-record";
import { patienceOf } from "./till-config";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

type OverrideSale = SaleChange & { outcome: "paid" | "unpaid"; reason: string };

/**
 * A manager says how a payment ended that Pockyt does not tell of. Who and why is kept, and Pockyt is asked on: its own
 * word, when it comes, is compared with this one.
 */
export async function overrideSale({
  outcome,
  reason,
  ...change
}: OverrideSale): Promise<TillResult<SaleView>> {
  const { email, id: staff } = change.staff;
  let variantIds: string[] = [];
  const decided = await changeSale(change, async (tx, sale, at) => {
    const attempt = openAttemptOf(sale);
    if (stateOf(sale) !== "NEEDS_ATTENTION" || !attempt || !sale.orderId) throw new Refused("wrong-state");
    const { paymentId } = attempt;
    await writeHistory(
      tx,
      sale.orderId,
      [
        {
          ...{ subject: "sale" as const, subjectId: sale.id, from: "NEEDS_ATTENTION", to: outcome },
          ...{ who: email, why: reason },
        },
      ],
      at,
    );
    await tx.walletAttempt.update({
      where: { paymentId },
      data: { problem: null, cancelWantedAt: attempt.cancelWantedAt ?? at, cancelWho: email },
    });
    if (outcome === "unpaid" && attempt.payment.state === "REVIEW") {
      await goOnWithout(tx, attempt, { who: email, why: reason, at });
      return;
    }
    const fact = factOf(attempt, outcome, `${email}: ${reason}`);
    const { applied } = await applyFactIn(tx, { paymentId, fact, source: "admin", at });
    if (!applied.changed) throw new Refused("wrong-state");
    variantIds = applied.variantIds;
    const nextStepAt = new Date(at.getTime() + patienceOf(attempt.kind).reconcileEvery);
    await tx.walletAttempt.update({ where: { paymentId }, data: { nextStepAt } });
  });
  if (!decided.ok) return decided;
  log.warn({ event: "sale-overridden", sale: change.saleId, outcome, staff }, "a manager decided");
  await announceStock(variantIds);
  return decided;
}

/** What was paid is not what was asked for: it waits to be given back, and the sale is paid otherwise. */
async function goOnWithout(
  tx: Tx,
  { paymentId, payment }: AttemptRecord,
  how: { who: string; why: string; at: Date },
): Promise<void> {
  await tx.walletAttempt.update({ where: { paymentId }, data: { problem: "amount-differs" } });
  await tx.payment.update({ where: { id: paymentId }, data: { alarm: "to be given back: another sum" } });
  await endAttempt(tx, paymentId, "failed", how.at);
  await moveSaleOf(tx, payment.orderId, "PAYING", how);
}

function factOf(attempt: AttemptRecord, outcome: "paid" | "unpaid", reason: string): PaymentFact {
  const { paymentId, transactionNo, reference, payment } = attempt;
  const eventKey = `${paymentId}:OVERRIDE:${outcome}`;
  if (outcome === "unpaid") return { kind: "cancelled", eventKey, reason };
  const { amount, currency } = payment;
  const paid = isCurrency(currency) ? money(amount, currency) : undefined;
  return { kind: "paid", eventKey, paidReference: transactionNo ?? reference, paid };
}
