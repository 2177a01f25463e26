import { sendRefundWebhook } from "@sandbox/inpost-pay/calls/send-webhook";
import { changeOrder, saveTransaction } from "@sandbox/inpost-pay/orders";
import { decideRefund } from "@sandbox/inpost-pay/rules/refunds";
import type { Refund, Transaction } from "@sandbox/inpost-pay/types";
import type { Sandbox } from "@sandbox/lib/sandbox";

/** Decides a pending refund; transaction, history and merchant learn of it. Gives whether it was still open. */
export async function finishRefund(
  sandbox: Sandbox,
  { transactionId }: Transaction,
  { commandId }: Refund,
  status: "SUCCESS" | "FAILED",
): Promise<boolean> {
  const now = sandbox.inpostPay.transactions.get(transactionId);
  const decided = now && decideRefund(now, commandId, status);
  if (!decided) return false;
  saveTransaction(sandbox, decided.transaction);
  await sendRefundWebhook(sandbox, decided.transaction, decided.refund);
  return true;
}

/** Refunds that are due now: they succeed unless the console said otherwise beforehand. */
export async function finishDueRefunds(sandbox: Sandbox): Promise<void> {
  const { inpostPay, clock } = sandbox;
  for (const transaction of inpostPay.transactionsDue(clock.now()))
    for (const refund of transaction.refunds) {
      if (refund.status !== "PENDING" || refund.dueAt > clock.now()) continue;
      const told = inpostPay.orders.get(transaction.orderId)?.nextRefund ?? null;
      if (told) changeOrder(sandbox, transaction.orderId, { nextRefund: null });
      await finishRefund(sandbox, transaction, refund, told ?? "SUCCESS");
    }
}
