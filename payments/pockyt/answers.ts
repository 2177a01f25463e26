import { z } from "zod";
import { fromDecimal, isCurrency, money, type Money } from "@/core/money/money";
import { readStatus } from "./status";
import { readTime } from "./time";

/** A provider's id: digits, always as text, since 18 digits do not fit a number (R7). */
export const idSchema = z.string().regex(/^\d{1,32}$/);

/** Decimal text of at most two places (R8). A JSON number is refused: its text is not what was signed. */
export const amountSchema = z.string().refine((text) => (fromDecimal(text) ?? -1) >= 0, "is no amount");

const text = z.string().max(500);
const maybeText = text.nullish().transform((value) => value || undefined);
const maybeId = idSchema.nullish().transform((value) => value ?? undefined);
const maybeAmount = amountSchema.nullish().transform((value) => (value ? fromDecimal(value) : undefined));
const maybeTime = text.nullish().transform((value) => (value ? readTime(value) : undefined));

/** Makes a reader for the client: the schema's value, or undefined. */
export function reader<Schema extends z.ZodType>(schema: Schema) {
  return (result: unknown): z.output<Schema> | undefined => schema.safeParse(result).data;
}

/** What the documents call RefundInfo (protocol 3.3): an array or one object; older rows name their id otherwise. */
const refundRow = z
  .object({
    refundTransactionId: maybeId,
    refundYuansferId: maybeId,
    refundReference: maybeText,
    refundAmount: amountSchema,
  })
  .transform((wire) => ({
    transactionNo: wire.refundTransactionId ?? wire.refundYuansferId,
    reference: wire.refundReference,
    amount: fromDecimal(wire.refundAmount) ?? 0,
  }));
const refundRows = z.preprocess(
  (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]),
  z.array(refundRow).max(500),
);

/** The transaction of add, prepay, tran-query and trans-list; which field holds the status differs (protocol 3.3). */
export const transactionSchema = z
  .object({
    transactionNo: idSchema,
    reference: maybeText,
    amount: amountSchema,
    currency: text,
    transactionStatus: maybeText,
    status: maybeText,
    transactionType: maybeText,
    originalTransactionNo: maybeId,
    refundAmount: maybeAmount,
    voidAmount: maybeAmount,
    refundInfo: refundRows,
    createTime: maybeTime,
    paymentTime: maybeTime,
    vendor: maybeText,
  })
  .refine((wire) => wire.status ?? wire.transactionStatus, "has no status")
  .transform((wire) => {
    const rawStatus = wire.status ?? wire.transactionStatus ?? "";
    return {
      transactionNo: wire.transactionNo,
      reference: wire.reference,
      rawStatus,
      status: readStatus(rawStatus),
      /** Undefined in a currency that the shop does not know. */
      amount: toMoney(fromDecimal(wire.amount) ?? 0, wire.currency),
      amountText: `${wire.amount} ${wire.currency}`.slice(0, 40),
      type: wire.transactionType,
      originalTransactionNo: wire.originalTransactionNo,
      refundAmount: wire.refundAmount ?? 0,
      voidAmount: wire.voidAmount ?? 0,
      refunds: wire.refundInfo.map(({ amount, ...row }) => ({
        ...row,
        amount: toMoney(amount, wire.currency),
      })),
      createdAt: wire.createTime,
      paidAt: wire.paymentTime,
      vendor: wire.vendor,
    };
  });
/** A transaction as Pockyt tells it. */
export type PockytTransaction = z.output<typeof transactionSchema>;

/** E9's list: bare, or under a name (its answer is not documented). */
export const transactionsSchema = z.preprocess(
  (value) => (isRecord(value) ? (value.transactions ?? value.list ?? value.transList) : value),
  z.array(transactionSchema).max(20_000),
);

/** E4: the only answer whose amount is a JSON number in the vendor's sample (protocol 3.4). */
export const cancelSchema = z
  .object({
    transactionNo: maybeId,
    reference: maybeText,
    status: maybeText,
    amount: z.union([amountSchema, z.number().transform(String).pipe(amountSchema)]).nullish(),
  })
  .transform((wire) => ({
    transactionNo: wire.transactionNo,
    amount: typeof wire.amount === "string" ? fromDecimal(wire.amount) : undefined,
  }));

/** E5 (protocol 3.5). */
export const refundSchema = z
  .object({
    status: text,
    refundAmount: maybeAmount,
    refundTransactionNo: maybeId,
    refundReference: maybeText,
    transactionNo: maybeId,
  })
  .transform(({ status, ...wire }) => ({ ...wire, rawStatus: status, status: readStatus(status) }));

/** E6 (protocol 3.6). */
export const qrSchema = z.object({ transactionNo: idSchema, reference: maybeText, deepLink: text.min(1) });

function toMoney(amount: number, currency: string): Money | undefined {
  return isCurrency(currency) ? money(amount, currency) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
