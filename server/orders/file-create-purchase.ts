import "server-only";
import { type CreatePurchase, createPurchaseAccepted } from "@/payments/seqr/create-purchase";
import { withMessagesOf } from "@/server/payments/message-context";
import { recordMessage } from "@/server/payments/record-message";

export type FiledPurchase = {
  paymentId: string;
  purchase: CreatePurchase;
  reference: string;
  /** How long the shop took for its answer. */
  durationMs: number;
};

/** Puts SEQR's createPurchase into the payment's timeline, without the shopper's data, which stand in the order. */
export async function fileCreatePurchase(filed: FiledPurchase): Promise<void> {
  const shown = Object.keys(filed.purchase).map((name) => [
    name,
    name === "purchaseToken" ? filed.purchase.purchaseToken : "•••",
  ]);
  await withMessagesOf(filed.paymentId, async () =>
    recordMessage(
      {
        provider: "seqr",
        operation: "createPurchase",
        url: "/api/seqr/createPurchase",
        status: 200,
        durationMs: filed.durationMs,
        requestBody: JSON.stringify(Object.fromEntries(shown)),
        responseBody: JSON.stringify(createPurchaseAccepted(filed.reference)),
      },
      "in",
    ),
  );
}
