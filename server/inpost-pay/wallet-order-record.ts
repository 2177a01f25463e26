import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import type { InpostOrderRequest } from "@/payments/inpost-pay/wire/order-request";
import type { Tx } from "@/server/db/connect";

/** What InPost said and is told again word for word (protocol 3.7: echo). */
export type SaidOrder = Pick<InpostOrderRequest, "account" | "delivery" | "invoice"> & {
  /** What each chosen option cost, gross grosze; the order keeps only their sum. */
  options: { code: string; price: number }[];
};

/** Keeps it with the order. */
export async function keepSaid(
  tx: Tx,
  orderId: string,
  { account, delivery, invoice, options }: SaidOrder,
): Promise<void> {
  const said: Prisma.InputJsonValue = JSON.parse(JSON.stringify({ account, delivery, invoice, options }));
  await tx.walletOrder.create({ data: { orderId, said }, select: { orderId: true } });
}

/** Reads it back; it was written by `keepSaid` alone. */
export function readSaid(value: Prisma.JsonValue): SaidOrder {
  return value as unknown as SaidOrder; // the one writer of this column is above
}
