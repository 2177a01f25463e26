import "server-only";
import type { Prisma } from "@/generated/sqlite/client";
import { countingRefundStates, refundable, type RefundState } from "@/core/refund/refund-states";
import type { RefundableTender } from "@/core/till/till-order-view";
import type { Tx } from "@/server/db/connect";
import { Refused } from "./till-problems";

const include = {
  sale: { select: { id: true } },
  lines: {
    orderBy: { position: "asc" },
    include: { refunds: { include: { refund: { select: { state: true } } } } },
  },
  payments: {
    where: { paidReference: { not: null } },
    orderBy: { id: "asc" },
    include: { refunds: { orderBy: { id: "asc" } } },
  },
} satisfies Prisma.OrderInclude;

type OrderRow = Prisma.OrderGetPayload<{ include: typeof include }>;

/** An order with what of it may still be given back. Throws `Refused` when there is none. */
export async function readRefundableOrder(client: Tx, orderId: string): Promise<OrderRow> {
  const order = await client.order.findUnique({ where: { id: orderId }, include });
  if (!order) throw new Refused("not-found");
  return order;
}

/** How it was paid, wallets first: money goes back the way it came. */
export function tendersOf({ payments }: OrderRow): RefundableTender[] {
  const tenders = payments
    .filter(({ state }) => state === "PAID")
    .map(({ id, provider, amount, refunds }): RefundableTender => ({
      paymentId: id,
      kind: provider === "cash" ? "cash" : "wallet",
      amount,
      // States are only ever written from their list.
      refundable: refundable(amount, refunds as { state: RefundState; amount: number }[]),
    }));
  return tenders.sort((one, other) => Number(one.kind === "cash") - Number(other.kind === "cash"));
}

/** Pieces of a line that were given back, or are about to be. */
export function refundedPieces({ refunds }: OrderRow["lines"][number]): number {
  return refunds
    .filter(({ refund }) => countingRefundStates.some((state) => state === refund.state))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}
