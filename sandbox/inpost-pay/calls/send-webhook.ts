import type { ShopAnswer } from "@sandbox/inpost-pay/calls/call-shop";
import { deliver } from "@sandbox/inpost-pay/calls/deliver";
import { writeWebhook } from "@sandbox/inpost-pay/calls/write-webhook";
import type { Json, Refund, Transaction } from "@sandbox/inpost-pay/types";
import type { WebhookType } from "@sandbox/inpost-pay/wire/webhook-signature";
import type { Sandbox } from "@sandbox/lib/sandbox";

function send(
  sandbox: Sandbox,
  { merchantExternalId, orderId, createdAt }: Transaction,
  { eventType, amount, eventData }: { eventType: WebhookType; amount: number; eventData: Json },
): Promise<ShopAnswer> {
  const body = writeWebhook(sandbox, { eventType, merchantExternalId, amount, createdAt, eventData });
  return deliver(sandbox, {
    operation: "webhook",
    merchantExternalId,
    personId: sandbox.inpostPay.orders.get(orderId)?.personId ?? null,
    reference: orderId,
    path: "",
    body,
  });
}

/** PAYMENT_AUTHORIZED or PAYMENT_DECLINED (protocol section 3.11). */
export function sendPaymentWebhook(sandbox: Sandbox, transaction: Transaction): Promise<ShopAnswer> {
  const paid = transaction.status === "CAPTURED";
  const { orderId, paymentId: id, paymentReference: reference, method, amount } = transaction;
  return send(sandbox, transaction, {
    eventType: paid ? "PAYMENT_AUTHORIZED" : "PAYMENT_DECLINED",
    amount,
    eventData: {
      orderReference: orderId,
      payment: { id, method, reference },
      status: paid ? "AUTHORIZED" : "DECLINED",
    },
  });
}

/** REFUND or REFUND_DECLINED (protocol section 3.11). */
export function sendRefundWebhook(
  sandbox: Sandbox,
  transaction: Transaction,
  refund: Refund,
): Promise<ShopAnswer> {
  const done = refund.status === "SUCCESS";
  return send(sandbox, transaction, {
    eventType: done ? "REFUND" : "REFUND_DECLINED",
    amount: refund.amount,
    eventData: {
      operationId: refund.commandId,
      payment: { id: transaction.paymentId, method: transaction.method },
      refundReference: refund.externalOperationId,
      status: refund.status,
    },
  });
}
