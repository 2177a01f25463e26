import "server-only";
import { markSent } from "./mark-sent";

export type MarkedMany = { sent: string[]; refused: { orderId: string; detail: string }[] };

/** Marks several orders as sent, one by one: what one of them does not allow leaves the others alone (R16). */
export async function markManySent({
  orderIds,
  who,
}: {
  orderIds: readonly string[];
  who: string;
}): Promise<{ ok: true; value: MarkedMany }> {
  const value: MarkedMany = { sent: [], refused: [] };
  for (const orderId of new Set(orderIds)) {
    const marked = await markSent({ orderId, who });
    if (marked.ok) value.sent.push(marked.value.number);
    else value.refused.push({ orderId, detail: marked.error.detail });
  }
  return { ok: true, value };
}
