import "server-only";
import { isOver } from "@/core/till/attempt-states";
import type { TenderView } from "@/core/till/sale-view";
import { type AttemptRecord, type SaleRecord, stepOf } from "./sale-record";

/** Everything that was tried to pay a sale, oldest first. */
export function toTenders(sale: SaleRecord): TenderView[] {
  const cash = sale.cash.map(({ payment, givenAmount, changeAmount }): TenderView => {
    const back = payment.refunds.some(({ state, amount }) => state === "DONE" && amount >= payment.amount);
    const state = back ? "given-back" : payment.state === "PAID" ? "paid" : "not-paid";
    return {
      id: payment.id,
      kind: "cash",
      state,
      amount: payment.amount,
      given: givenAmount,
      change: changeAmount,
    };
  });
  const wallet = sale.attempts.map((attempt): TenderView => ({
    id: attempt.paymentId,
    kind: "wallet",
    state: stateOfWallet(attempt),
    amount: attempt.payment.amount,
    attempt: attempt.number,
    wallet: attempt.wallet,
  }));
  return [...cash, ...wallet].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function stateOfWallet(attempt: AttemptRecord): TenderView["state"] {
  const step = stepOf(attempt);
  if (step === "approved") return "paid";
  if (step === "reversed") return "given-back";
  return isOver(step) ? "not-paid" : "open";
}
