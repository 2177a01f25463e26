import { z } from "zod";
import { maybeText } from "./lenient";
import { amountSchema } from "./price";

/** What a transaction webhook tells (protocol 3.11). Amounts in grosze. */
export type InpostTransactionEvent = { amount: number; currency: string; at: string } & (
  | {
      type: "PAYMENT_AUTHORIZED" | "PAYMENT_DECLINED";
      orderReference: string;
      paymentId: string;
      paymentReference: string;
      method: string;
      status: string;
    }
  | {
      type: "REFUND" | "REFUND_DECLINED";
      operationId: string;
      paymentId: string;
      method: string;
      refundReference: string;
      status: string;
    }
  | { type: "SETTLEMENT"; settlementId: string; transferReference: string }
);

const either = maybeText.transform((value) => value ?? "");

/** Everything that any kind of event signs; what is missing counts as empty. */
export const transactionEventSchema = z.object({
  eventType: z.enum(["PAYMENT_AUTHORIZED", "PAYMENT_DECLINED", "REFUND", "REFUND_DECLINED", "SETTLEMENT"]),
  eventData: z.object({
    amount: z.object({
      currency: either,
      value: z.union([z.string(), z.number()]).nullish(),
      valueInCents: z.union([z.string(), z.number()]).nullish(),
    }),
    createdDate: either,
    eventDateTime: either,
    merchantId: either,
    orderReference: either,
    operationId: either,
    payment: z.object({ id: either, method: either, reference: either }).nullish(),
    refundReference: either,
    settlementId: either,
    status: either,
    transferReference: either,
  }),
});
export type WireTransactionEvent = z.output<typeof transactionEventSchema>;

/** The event in the shop's words; undefined when its amount is none. */
export function toTransactionEvent({
  eventType: type,
  eventData,
}: WireTransactionEvent): InpostTransactionEvent | undefined {
  const amount = amountOf(eventData.amount);
  if (amount === undefined) return undefined;
  const { status, payment } = eventData;
  const common = { amount, currency: eventData.amount.currency, at: eventData.eventDateTime };
  const paid = { paymentId: payment?.id ?? "", method: payment?.method ?? "", status };
  switch (type) {
    case "PAYMENT_AUTHORIZED":
    case "PAYMENT_DECLINED":
      // An order's reference may carry InPost's own id behind a bar, as in the list of transactions (protocol 2.11).
      return {
        ...common,
        ...paid,
        type,
        orderReference: eventData.orderReference.split("|")[0] ?? "",
        paymentReference: payment?.reference ?? "",
      };
    case "REFUND":
    case "REFUND_DECLINED": {
      const { operationId, refundReference } = eventData;
      return { ...common, ...paid, type, operationId, refundReference };
    }
    case "SETTLEMENT": {
      const { settlementId, transferReference } = eventData;
      return { ...common, type, settlementId, transferReference };
    }
  }
}

function amountOf({ value, valueInCents }: WireTransactionEvent["eventData"]["amount"]): number | undefined {
  if (valueInCents === undefined || valueInCents === null) return amountSchema.safeParse(value).data;
  const grosze = Number(valueInCents);
  return Number.isSafeInteger(grosze) ? grosze : undefined;
}
