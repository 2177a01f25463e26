import "server-only";
import type { OrderState } from "@/core/order/order-states";
import { announceStock } from "@/server/catalog/announce-stock";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { moveOrder } from "@/server/payments/move-order";
import { returnHolds } from "@/server/payments/stock-moves";
import { changeSale, type SaleChange } from "./change-sale";
import { requireOpenShift } from "./require-open-shift";
import { openAttemptOf, type SaleRecord, stateOf } from "./sale-record";
import { Refused, type TillResult } from "./till-problems";
import type { SaleView } from "./to-sale-view";

/**
 * Takes a sale whose payment came to nothing back to its lines: its order ends, the goods are free, and cash that was
 * taken is given back. A part that a wallet paid must be refunded first.
 */
export async function reopenSale(change: SaleChange): Promise<TillResult<SaleView>> {
  let variantIds: string[] = [];
  const reopened = await changeSale(change, async (tx, sale, at) => {
    if (stateOf(sale) !== "PAYING" || !sale.order) throw new Refused("wrong-state");
    if (openAttemptOf(sale)) throw new Refused("attempt-open");
    const { order } = sale;
    if (order.payments.some(({ state, provider }) => state === "PAID" && provider !== "cash")) {
      throw new Refused("paid");
    }
    const who = change.staff.email;
    await giveCashBack(tx, sale, who, at);
    // Only ever written from its list.
    const moved = { orderId: order.id, orderState: order.state as OrderState };
    await moveOrder(tx, moved, "CANCELLED", { who, why: "the sale went back to its lines", at });
    variantIds = [];
    for (const { id } of order.payments) variantIds.push(...(await returnHolds(tx, id)));
    await tx.sale.update({ where: { id: sale.id }, data: { state: "OPEN", orderId: null } });
  });
  if (reopened.ok) await announceStock(variantIds);
  return reopened;
}

async function giveCashBack(tx: Tx, sale: SaleRecord, who: string, at: Date): Promise<void> {
  for (const payment of sale.order?.payments ?? []) {
    if (payment.state !== "PAID" || payment.provider !== "cash" || payment.amount === 0) continue;
    const shift = await requireOpenShift(tx, sale.tillId);
    await tx.refund.create({
      data: {
        ...{ id: newId(), orderId: payment.orderId, paymentId: payment.id, state: "DONE" },
        ...{ currency: payment.currency, amount: payment.amount, reason: "the sale went back to its lines" },
        ...{ who, key: `reopened:${payment.id}`, shiftId: shift.id, createdAt: at, settledAt: at },
      },
    });
  }
}
