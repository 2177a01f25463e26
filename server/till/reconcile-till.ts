import "server-only";
import { openPaymentStates, type PaymentState } from "@/core/payment/payment-states";
import { type OurEntry, reconcile, type ReconciledRow, type TheirEntry } from "@/core/till/reconcile";
import type { PockytTransaction } from "@/payments/pockyt/answers";
import { pockytDay } from "@/payments/pockyt/time";
import { startOfDay } from "@/server/admin/day";
import { db } from "@/server/db/db";
import { providers } from "@/server/payments/providers";
import { decide, Refused, type TillResult } from "./till-problems";

type Reconciled = { matched: number; rows: ReconciledRow[] };
type Range = { start: Date; end: Date };

const dayMs = 24 * 3_600_000;
const longestDays = 15;

/**
 * Holds Pockyt's list of some days of the shop, both included, against our wallet payments and refunds, difference by
 * difference (protocol 3, E9).
 */
export function reconcileTill({ from, to }: { from: string; to: string }): Promise<TillResult<Reconciled>> {
  return decide(async () => {
    const { pockyt } = providers();
    if (!pockyt) throw new Refused("off");
    const range = { start: dayOf(from, 0), end: dayOf(to, 1) };
    const days = Math.round((range.end.getTime() - range.start.getTime()) / dayMs);
    if (days < 1 || days > longestDays) throw new Refused("bad-range");
    const last = new Date(range.end.getTime() - 1);
    const listed = await pockyt.listTransactions({ from: pockytDay(range.start), to: pockytDay(last) });
    if (!listed.ok) throw new Refused("provider-unavailable");
    return reconcile(withVoids(listed.value.filter((each) => isIn(range, each))), await ours(range));
  });
}

function dayOf(day: string, later: number): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) throw new Refused("bad-range");
  return startOfDay(new Date(noon + later * dayMs));
}

/** Their days are not ours: what lies outside the shop's is left out, where its time is told. */
function isIn({ start, end }: Range, { createdAt }: PockytTransaction): boolean {
  return createdAt === undefined || (createdAt >= start && createdAt < end);
}

/** A payment that a cancel gave back says so itself, whether or not the list has a row for it. */
function withVoids(listed: readonly PockytTransaction[]): TheirEntry[] {
  const entries = listed.map(toEntry);
  const known = new Set(entries.filter(({ kind }) => kind === "void").map(({ original }) => original));
  const more = listed
    .filter(
      ({ type, voidAmount, transactionNo }) => type !== "void" && voidAmount > 0 && !known.has(transactionNo),
    )
    .map((each): TheirEntry => ({
      ...{
        ...toEntry(each),
        kind: "void",
        original: each.transactionNo,
        amount: each.voidAmount,
        done: true,
      },
    }));
  return [...entries, ...more];
}

function toEntry(theirs: PockytTransaction): TheirEntry {
  const kind = theirs.type === "refund" || theirs.type === "void" ? theirs.type : "payment";
  return {
    ...{ kind, transactionNo: theirs.transactionNo, reference: theirs.reference ?? null },
    original: theirs.originalTransactionNo ?? null,
    amount: theirs.amount?.amount ?? null,
    done: theirs.status === "success",
    status: theirs.rawStatus,
    at: theirs.paidAt ?? theirs.createdAt ?? null,
  };
}

async function ours({ start, end }: Range): Promise<OurEntry[]> {
  const within = { gte: start, lt: end };
  const attempts = await db().walletAttempt.findMany({
    where: { createdAt: within, transactionNo: { not: null } },
    include: { payment: { include: { order: { select: { number: true } } } } },
  });
  const refunds = await db().refund.findMany({
    where: { createdAt: within, payment: { provider: "pockyt" } },
    include: { payment: { include: { attempt: true } }, order: { select: { number: true } } },
  });
  return [
    ...attempts.map(({ payment, ...attempt }): OurEntry => {
      // A state is only ever written from its list.
      const state = payment.state as PaymentState;
      return {
        ...{ kind: "payment", transactionNo: attempt.transactionNo, reference: attempt.reference },
        ...{ amount: payment.amount, state, at: payment.settledAt ?? attempt.createdAt },
        done: state === "PAID" || state === "REVIEW",
        open: openPaymentStates.includes(state),
        reversed: attempt.step === "reversed",
        ...{ saleId: attempt.saleId, orderNumber: payment.order.number },
      };
    }),
    // A cancel's own refund is the payment's void at Pockyt.
    ...refunds
      .filter(({ key }) => !key?.startsWith("reversed:"))
      .map(({ payment, ...refund }): OurEntry => ({
        ...{ kind: "refund", transactionNo: refund.reference, reference: refund.id },
        ...{ amount: refund.amount, state: refund.state, at: refund.settledAt ?? refund.createdAt },
        done: refund.state === "DONE",
        open: refund.state !== "DONE" && refund.state !== "REFUSED",
        reversed: false,
        ...{ saleId: payment.attempt?.saleId ?? null, orderNumber: refund.order.number },
      })),
  ];
}
