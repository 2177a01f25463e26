import "server-only";
import type { OrderState } from "@/core/order/order-states";
import type { Tx } from "@/server/db/connect";
import { moveOrder } from "@/server/payments/move-order";
import type { PaymentRecord } from "@/server/payments/payment-record";
import { takeHolds } from "@/server/payments/stock-moves";
import { writeRefund } from "@/server/payments/write-refund";
import { endAttempt } from "./end-attempt";
import { moveSaleOf } from "./move-sale";

type How = { who: string; at: Date };
type LockedOrder = { orderId: string; orderState: OrderState; totalAmount: number };

// An order in any other state waits for no money: it has it, or the sale went on without this tender.
const waiting: readonly OrderState[] = ["PENDING", "REVIEW"];

/**
 * Money of a tender moved: as soon as all tenders cover the order it is PAID and its stock taken, once. A sum that does
 * not fit waits for a person; money that no sale waits for goes back. Gives the variants whose stock changed.
 */
export async function applyTenderPaid(
  tx: Tx,
  payment: PaymentRecord,
  target: "PAID" | "REVIEW",
  how: How,
): Promise<string[]> {
  const order = await lockOrder(tx, payment.orderId);
  if (target === "REVIEW") {
    await tx.walletAttempt.updateMany({
      where: { paymentId: payment.id },
      data: { problem: "amount-differs", step: "attention", attentionAt: how.at, nextStepAt: null },
    });
    const why = "what was paid is not what was asked for";
    await moveOrder(tx, order, "REVIEW", { ...how, why });
    await moveSaleOf(tx, order.orderId, "NEEDS_ATTENTION", { ...how, why });
    return [];
  }
  await endAttempt(tx, payment.id, "approved", how.at);
  if (!waiting.includes(order.orderState)) {
    await giveBack(tx, payment, order, how);
    return [];
  }
  const { _sum } = await tx.payment.aggregate({
    where: { orderId: order.orderId, state: "PAID" },
    _sum: { amount: true },
  });
  if ((_sum.amount ?? 0) >= order.totalAmount) return finish(tx, payment, order, how);
  await moveSaleOf(tx, order.orderId, "PAYING", { ...how, why: "a part was paid" });
  return [];
}

/** Two tenders paid at once each see the other's money: the second waits here for the first's commit. */
async function lockOrder(tx: Tx, orderId: string): Promise<LockedOrder> {
  const order = await tx.order.update({
    where: { id: orderId },
    data: { version: { increment: 1 } },
    select: { state: true, totalAmount: true },
  });
  // A state is only ever written from its list.
  return { orderId, orderState: order.state as OrderState, totalAmount: order.totalAmount };
}

async function finish(tx: Tx, payment: PaymentRecord, order: LockedOrder, how: How): Promise<string[]> {
  const { orderId } = order;
  const holder = await tx.hold.findFirst({ where: { payment: { orderId } }, select: { paymentId: true } });
  const { taken, variantIds } = await takeHolds(tx, {
    paymentId: holder?.paymentId ?? payment.id,
    orderId,
    ...how,
  });
  if (taken) {
    await moveOrder(tx, order, "PAID", { ...how, why: "paid at the till" });
    await moveSaleOf(tx, orderId, "PAID", { ...how, why: "paid" });
    return variantIds;
  }
  const why = "paid after the hold had ended and nothing was left";
  await moveOrder(tx, order, "PAID_OUT_OF_STOCK", { ...how, why });
  await moveSaleOf(tx, orderId, "NEEDS_ATTENTION", { ...how, why });
  return [];
}

async function giveBack(tx: Tx, payment: PaymentRecord, order: LockedOrder, { at }: How): Promise<void> {
  const reason =
    order.orderState === "PAID" ? "paid twice" : "paid after the sale had gone on without this payment";
  await writeRefund(tx, { payment, amount: payment.amount, reason, who: "system", restock: false, at });
}
