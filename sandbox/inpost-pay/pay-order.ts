import { randomUUID } from "node:crypto";
import { sendOrderEvent } from "@sandbox/inpost-pay/calls/send-order-event";
import { sendPaymentWebhook } from "@sandbox/inpost-pay/calls/send-webhook";
import { changeOrder, saveTransaction } from "@sandbox/inpost-pay/orders";
import { COD } from "@sandbox/inpost-pay/rules/choose";
import type { Outcome } from "@sandbox/inpost-pay/rules/payment-outcome";
import type { Order, PaymentStatus, Transaction, TransactionStatus } from "@sandbox/inpost-pay/types";
import { nextSerial } from "@sandbox/lib/serial";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** How long a slow bank takes. */
const SLOW_MS = 10_000;

type Final = Exclude<Outcome["status"], "SLOW">;

const transactionStatus: Record<Final, TransactionStatus> = {
  AUTHORIZED: "CAPTURED",
  DECLINED: "DECLINED",
  CANCELLED: "CANCELLED",
  ERROR: "DECLINED",
};

async function move(
  sandbox: Sandbox,
  orderId: string,
  payment_status: PaymentStatus,
  transaction?: Transaction,
): Promise<void> {
  const order = changeOrder(sandbox, orderId, { paymentStatus: payment_status, answerDueAt: null });
  if (!order) return;
  await sendOrderEvent(sandbox, order, {
    payment_status,
    payment_id: transaction?.paymentId,
    payment_reference: transaction?.paymentReference,
    payment_type: order.paymentType,
  });
}

function newTransaction(sandbox: Sandbox, order: Order): Transaction {
  const now = sandbox.clock.now();
  return saveTransaction(sandbox, {
    transactionId: randomUUID(),
    orderId: order.orderId,
    merchantExternalId: order.merchantExternalId,
    paymentId: nextSerial(sandbox.meta, "inpost-payment", now, 4),
    paymentReference: `R-${randomUUID().slice(0, 8)}`,
    status: "PENDING",
    method: order.paymentType,
    amount: order.total,
    createdAt: now,
    refunds: [],
  });
}

/** The bank's answer reaches transaction, order and merchant (3.9), then the webhook (3.11). */
export async function finishPayment(sandbox: Sandbox, transactionId: string, status: Final): Promise<void> {
  const pending = sandbox.inpostPay.transactions.get(transactionId);
  if (pending?.status !== "PENDING") return;
  const transaction = saveTransaction(sandbox, { ...pending, status: transactionStatus[status] });
  await move(sandbox, transaction.orderId, status, transaction);
  void sendPaymentWebhook(sandbox, transaction);
}

/** STARTED, PENDING and the bank's answer, each an event of its own; a slow bank answers later (protocol section 5.4). */
export async function payOrder(sandbox: Sandbox, order: Order, outcome: Outcome): Promise<void> {
  const transaction = newTransaction(sandbox, order);
  await move(sandbox, order.orderId, "STARTED", transaction);
  await move(sandbox, order.orderId, "PENDING", transaction);
  if (outcome.status === "SLOW")
    changeOrder(sandbox, order.orderId, { answerDueAt: sandbox.clock.now() + SLOW_MS });
  else await finishPayment(sandbox, transaction.transactionId, outcome.status);
}

/** Cash on delivery and free orders are settled at once, without a bank (protocol section 5.4). */
export async function settleWithoutBank(sandbox: Sandbox, { orderId, paymentType }: Order): Promise<void> {
  await move(sandbox, orderId, paymentType === COD ? "COD" : "AUTHORIZED");
}

/** Payments of slow banks that are due now. */
export async function finishSlowPayments(sandbox: Sandbox): Promise<void> {
  const { inpostPay, clock } = sandbox;
  for (const { orderId } of inpostPay.ordersDue(clock.now())) {
    changeOrder(sandbox, orderId, { answerDueAt: null });
    const pending = inpostPay.transactionsOf(orderId).find(({ status }) => status === "PENDING");
    if (pending) await finishPayment(sandbox, pending.transactionId, "AUTHORIZED");
  }
}
