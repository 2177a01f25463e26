import "server-only";
import { statesBefore } from "@/core/states";
import { saleMoves, type SaleState } from "@/core/till/sale-states";
import type { Tx } from "@/server/db/connect";
import { writeHistory } from "@/server/payments/write-history";

type Change = { who: string; why: string; at: Date };

/** Moves the sale of an order, if the table allows it. Gives whether it moved; a sale that left the order stays. */
export async function moveSaleOf(
  tx: Tx,
  orderId: string,
  to: SaleState,
  { who, why, at }: Change,
): Promise<boolean> {
  const sale = await tx.sale.findUnique({ where: { orderId }, select: { id: true, state: true } });
  if (!sale || sale.state === to) return false;
  const over = to === "PAID" || to === "VOIDED";
  const { count } = await tx.sale.updateMany({
    where: { id: sale.id, state: { in: statesBefore(saleMoves, to) } },
    data: {
      ...{ state: to, updatedAt: at, version: { increment: 1 } },
      ...(over ? { endedAt: at, endReason: why } : {}),
      ...(to === "NEEDS_ATTENTION"
        ? { attentionAt: at, attentionReason: why }
        : { attentionAt: null, attentionReason: null }),
    },
  });
  if (count === 0) return false;
  await writeHistory(
    tx,
    orderId,
    [{ subject: "sale", subjectId: sale.id, from: sale.state, to, who, why }],
    at,
  );
  return true;
}
