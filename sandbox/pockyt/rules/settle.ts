import type { Refund, Transaction } from "@sandbox/pockyt/types";

const isOpen = ({ status }: Transaction): boolean => status === "init" || status === "pending";

/** When time alone will change a transaction next, ms; null: never. */
export function dueAt(transaction: Transaction): number | null {
  const times = transaction.refunds.flatMap((refund) =>
    refund.status === "pending" ? (refund.dueAt ?? []) : [],
  );
  if (isOpen(transaction)) times.push(transaction.timeoutAt);
  if (transaction.status === "dealing") times.push(transaction.dealingUntil ?? 0);
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * A transaction after what the time `now` (ms) does to it, with the refunds that were paid out by it; null when it does nothing.
 * Open ones close at their time-out, a wallet that deals finishes, pending refunds are paid out.
 */
export function settle(
  transaction: Transaction,
  now: number,
): { transaction: Transaction; paidOut: Refund[] } | null {
  if ((dueAt(transaction) ?? Infinity) > now) return null;
  const paidOut = transaction.refunds.filter(
    ({ status, dueAt: due }) => status === "pending" && (due ?? 0) <= now,
  );
  const settled: Transaction = {
    ...transaction,
    refunds: transaction.refunds.map((refund) =>
      paidOut.includes(refund) ? { ...refund, status: "success" } : refund,
    ),
  };
  if (isOpen(transaction) && transaction.timeoutAt <= now)
    return { transaction: { ...settled, status: "closed", endedBy: "timeout" }, paidOut };
  if (transaction.status === "dealing" && (transaction.dealingUntil ?? 0) <= now)
    return {
      transaction: { ...settled, status: "success", paidAt: transaction.dealingUntil, dealingUntil: null },
      paidOut,
    };
  return { transaction: settled, paidOut };
}

const sum = (refunds: Refund[]): number => refunds.reduce((total, { amount }) => total + amount, 0);

/** Minor units that refunds have given back or will; a failed one gives nothing. */
export function refundedOf({ refunds }: Transaction): number {
  return sum(refunds.filter(({ status }) => status !== "failed"));
}

/** Minor units that a cancel has given back. */
export function voidedOf({ refunds }: Transaction): number {
  return sum(refunds.filter((refund) => refund.void));
}
