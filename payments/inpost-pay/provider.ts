import type {
  CancelOutcome,
  LookUp,
  LookUpRequest,
  PaymentProvider,
  ProviderFailure,
  ProviderResult,
  RefundAnswer,
  RefundRequest,
} from "@/core/payment/provider";
import { createInpostClient, type InpostClient } from "./client";
import type { InpostPayConfig } from "./config";
import type { InpostDeps } from "./exchange";
import { findPaid, toLookUp, toRefundOutcome } from "./facts";
import { createSigningKeys } from "./signing-keys";
import { readTransactionWebhook, type WebhookRequest, type WebhookResult } from "./transaction-webhook";
import { type SignedRequest, type VerifiedRequest, verifyRequest } from "./verify-request";

/** `reference` is the shop's order id, by which InPost knows the order. */
export type InpostPayProvider = PaymentProvider &
  InpostClient & {
    /** The part of the configuration that is no secret. */
    config: Pick<InpostPayConfig, "posId" | "merchantClientId" | "pluginVersion">;
    /** Whether a request to our API is InPost's (protocol 3.1). */
    verifyRequest(request: SignedRequest): Promise<VerifiedRequest>;
    /** Reads a signed transaction webhook (protocol 3.11). */
    readWebhook(request: WebhookRequest): WebhookResult;
  };

/** The InPost Pay adapter: calls out, facts and typed failures back. One per set of credentials. */
export function createInpostPayProvider(config: InpostPayConfig, deps: InpostDeps): InpostPayProvider {
  const client = createInpostClient(config, deps);
  const keys = createSigningKeys(client.getSigningKey, deps.now);
  const { posId, merchantClientId, pluginVersion } = config;

  async function lookUp({ reference, version }: LookUpRequest): Promise<ProviderResult<LookUp>> {
    const listed = await client.listTransactions({ orderId: reference });
    if (!listed.ok) return listed;
    return { ok: true, value: toLookUp({ reference, version, posId }, listed.value.items) };
  }

  return {
    ...client,
    name: "inpost-pay",
    config: { posId, merchantClientId, pluginVersion },
    verifyRequest: (request) => verifyRequest(request, { keys, now: deps.now }),
    readWebhook: (request) => readTransactionWebhook(request, config.merchantSecret),
    lookUp,
    cancel: async ({ reference }) => {
      const outcome = { status: "ORDER_REJECTED" } as const;
      const event = { orderId: reference, eventId: deps.newId(), at: deps.now(), outcome };
      const told = await client.tellOrder(event);
      if (told.ok) return { ok: true, value: { outcome: "cancelled" } };
      // InPost never took the order, so nobody can pay it.
      if (told.failure.code === "ORDER_NOT_FOUND")
        return { ok: true, value: { outcome: "already-cancelled" } };
      if (told.failure.code !== "STATUS_ORDER_ERROR") return told;
      return cancelOutcome(await lookUp({ reference, version: 0, orderNumber: "" }));
    },
    refund: (refund) => refundOrder(client, refund),
    lookUpRefund: async ({ reference, refundId }) => {
      const listed = await client.listTransactions({ orderId: reference });
      if (!listed.ok) return listed;
      return { ok: true, value: toRefundOutcome({ reference, refundId }, listed.value.items) };
    },
  };
}

/** InPost's refusal says only that the order cannot be rejected any more; the transactions say why (protocol 2.7). */
function cancelOutcome(looked: ProviderResult<LookUp>): ProviderResult<CancelOutcome> {
  if (!looked.ok) return looked;
  const { kind } = looked.value.fact;
  if (kind === "cancelled" || kind === "declined")
    return { ok: true, value: { outcome: "already-cancelled" } };
  return { ok: true, value: { outcome: "look-up", paid: kind === "paid" } };
}

async function refundOrder(
  client: InpostClient,
  refund: RefundRequest,
): Promise<ProviderResult<RefundAnswer>> {
  const { reference, refundId, amount } = refund;
  if (amount.currency !== "PLN") return refuse("currency", "InPost Pay gives back PLN only");
  const listed = await client.listTransactions({ orderId: reference });
  if (!listed.ok) return listed;
  const paid = findPaid(listed.value.items.filter(({ orderId }) => orderId === reference));
  if (!paid) return refuse("TRANSACTION_NOT_FOUND", "no paid transaction of this order");
  const answer = await client.refundTransaction({
    commandId: refundId,
    transactionId: paid.transactionId,
    refundId,
    amount: amount.amount,
  });
  if (!answer.ok) return answer;
  const { status, description = "no reason given" } = answer.value;
  if (status === "FAILED") return refuse("FAILED", description);
  return { ok: true, value: { reference: refundId, ...(status !== "SUCCESS" && { pending: true }) } };
}

function refuse(code: string, detail: string): { ok: false; failure: ProviderFailure } {
  return { ok: false, failure: { kind: "final", code, detail: `refund: ${detail}` } };
}
