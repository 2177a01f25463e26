import "server-only";
import type { Tx } from "@/server/db/connect";
import type { OrderState } from "@/core/order/order-states";
import type { PaymentState } from "@/core/payment/payment-states";
import type { PaidWith } from "@/core/payment/provider";

/** A payment with what of its order decides where it goes. */
export type PaymentRecord = {
  id: string;
  provider: PaidWith;
  state: PaymentState;
  amount: number;
  currency: string;
  reference: string | null;
  version: number;
  orderId: string;
  orderState: OrderState;
  orderChannel: string;
  orderToken: string;
  orderVersion: number;
};

/** Reads the record inside a transaction; undefined when there is no such payment. */
export async function readPayment(tx: Tx, paymentId: string): Promise<PaymentRecord | undefined> {
  const [row] = await tx.$queryRaw<PaymentRecord[]>`
    SELECT p."id", p."provider", p."state", p."amount", p."currency", p."reference", p."version",
           o."id" AS "orderId", o."state" AS "orderState", o."channel" AS "orderChannel", o."token" AS "orderToken", o."version" AS "orderVersion"
    FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId" WHERE p."id" = ${paymentId}`;
  return row;
}
