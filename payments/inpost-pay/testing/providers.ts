import { money } from "@/core/money/money";
import { createInpostPayProvider } from "../provider";
import { exampleConfig, type PlayedAnswer, type PlayedRequest, playInpost } from "./examples";

export const orderId = "0b9a3b1e-7d43-4c37-8b3d-3d1f2a7c9e55";
export const transactionId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

/** A transaction of that order as InPost lists it (protocol 2.11). */
export const transaction = (status: string, over: object = {}) => ({
  transaction_id: transactionId,
  merchant_pos_id: exampleConfig.posId,
  external_transaction_id: "ext-1",
  description: "Zofia Kęs",
  status,
  created_date: "2026-03-14T10:26:00.000Z",
  amount: 105.99,
  currency: "PLN",
  payment_method: "BLIK_CODE",
  order_id: `${orderId}|9001`,
  operations: [],
  ...over,
});
/** A page of the list. */
export const page = (...items: object[]) => ({ count: items.length, page: 0, per_page: items.length, items });

export const refund = {
  reference: orderId,
  refundId: "11111111-2222-4333-8444-555555555555",
  paidReference: "R-7788",
  orderNumber: "2026/03/1042",
  amount: money(1250, "PLN"),
};

/** The adapter beside the API that it speaks to. */
export function createProvider(answer: (request: PlayedRequest) => PlayedAnswer) {
  const played = playInpost(answer);
  return { ...played, inpost: createInpostPayProvider(exampleConfig, played.deps) };
}
