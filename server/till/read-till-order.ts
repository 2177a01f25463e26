import "server-only";
import type { RefundState } from "@/core/refund/refund-states";
import { lineRefund } from "@/core/till/refund-amount";
import type { TillOrderView } from "@/core/till/till-order-view";
import { db } from "@/server/db/db";
import { readRefundableOrder, refundedPieces, tendersOf } from "./refundable-order";
import { decide, type TillResult } from "./till-problems";

/** An order as the till shows it for a refund: what may be given back, by line and by tender, and what was. */
export function readTillOrder({ orderId }: { orderId: string }): Promise<TillResult<TillOrderView>> {
  return decide(() => read(orderId));
}

async function read(orderId: string): Promise<TillOrderView> {
  const order = await readRefundableOrder(db(), orderId);
  const tenders = tendersOf(order);
  const left = tenders.reduce((sum, tender) => sum + tender.refundable, 0);
  return {
    ...{ id: order.id, number: order.number, state: order.state, currency: order.currency },
    saleId: order.sale?.id ?? null,
    total: order.totalAmount,
    refundable: left,
    lines: order.lines.map((line) => {
      const refundedQuantity = refundedPieces(line);
      const worth = lineRefund(line, refundedQuantity, line.quantity - refundedQuantity);
      return {
        ...{ id: line.id, sku: line.sku, quantity: line.quantity, total: line.totalAmount, refundedQuantity },
        name: { en: line.nameEn, pl: line.namePl },
        option: { en: line.optionEn, pl: line.optionPl },
        refundableAmount: Math.min(left, worth),
      };
    }),
    tenders,
    refunds: order.payments.flatMap(({ provider, refunds }) =>
      refunds.map((refund) => ({
        ...{ id: refund.id, amount: refund.amount, reason: refund.reason },
        state: refund.state as RefundState, // only ever written from its list
        tender: provider === "cash" ? ("cash" as const) : ("wallet" as const),
        createdAt: refund.createdAt.toISOString(),
        reference: refund.reference,
      })),
    ),
  };
}
