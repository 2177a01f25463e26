import { money } from "@/core/money/money";
import { describeProviderContract } from "@/payments/contract/provider-contract";
import { createInpostPayProvider } from "./provider";
import { exampleConfig, playInpost } from "./testing/examples";
import { orderId, page, transaction, transactionId } from "./testing/providers";

const jsonOf = (json: unknown, status = 200) => ({
  status,
  type: "application/json",
  body: JSON.stringify(json),
});
const refusal = (status: number, code: string) => jsonOf({ error_code: code, error_message: "no" }, status);
const refundIs = (status: string) =>
  jsonOf({ external_refund_id: "R-1", status, description: "so", refund_amount: "105.99" });

/** Refuses to reject the order, and then tells what its transactions are. */
const tooLate =
  (...items: object[]) =>
  (request: { method: string }) =>
    request.method === "POST" ? refusal(409, "STATUS_ORDER_ERROR") : jsonOf(page(...items));

describeProviderContract({
  name: "inpost-pay",
  // The token, and the search before a refund, are asked for elsewhere and have their own tests.
  create: (apiUrl, { onMessage, timeoutMs }) => {
    let searching = false;
    const played = playInpost(() => ({ json: page(transaction("AUTHORIZED")) }));
    const provider = createInpostPayProvider(
      { ...exampleConfig, apiUrl, timeoutMs },
      {
        ...played.deps,
        fetch: (input, init) => {
          const { pathname } = new URL(String(input));
          const elsewhere =
            pathname.startsWith("/auth/") || (searching && pathname === "/v1/izi/transaction");
          return elsewhere ? played.deps.fetch(input, init) : fetch(input, init);
        },
        onMessage: (message) => {
          const searched = searching && message.operation === "list-transactions";
          if (message.operation !== "token" && !searched) onMessage(message);
        },
      },
    );
    return {
      ...provider,
      refund: async (refund) => {
        searching = true;
        return provider.refund(refund).finally(() => {
          searching = false;
        });
      },
    };
  },
  payment: {
    reference: orderId,
    orderNumber: "2026/03/1042",
    paidReference: transactionId,
    amount: money(10599, "PLN"),
  },
  secrets: [exampleConfig.clientSecret, exampleConfig.merchantSecret, "token-1"],
  answers: {
    pending: jsonOf(page(transaction("PENDING"))),
    paid: jsonOf(page(transaction("AUTHORIZED"))),
    paidForAnotherOrder: jsonOf(page(transaction("AUTHORIZED", { merchant_pos_id: "999" }))),
    declined: jsonOf(page(transaction("DECLINED"))),
    cancelled: jsonOf(page(transaction("CANCELLED"))),
    unheardOf: jsonOf(page(transaction("CHARGEBACK"))),
    busyLookUp: refusal(503, "SERVICE_UNAVAILABLE"),
    refusedLookUp: refusal(403, "MERCHANT_DISABLE"),
    cancelDone: jsonOf({}, 201),
    cancelAlreadyDone: tooLate(transaction("CANCELLED")),
    cancelTooLate: tooLate(transaction("AUTHORIZED")),
    cancelWhilePaying: tooLate(transaction("PENDING")),
    refundDone: refundIs("SUCCESS"),
    refundRefused: refundIs("FAILED"),
    refundBadCredentials: refusal(403, "FORBIDDEN"),
  },
});
