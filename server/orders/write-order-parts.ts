import "server-only";
import type { Tx } from "@/server/db/connect";
import type { OrderDraft } from "./order-draft";

/** Writes what only some orders have: delivery, invoice, consents and where the shopper came from. */
export async function writeOrderParts(tx: Tx, draft: OrderDraft): Promise<void> {
  const { delivery, invoice, consents = [], parameters = [], at } = draft;
  const { orderId } = draft.ids;
  if (parameters.length > 0) {
    const stored = parameters.map(({ key, value }) => ({ key, value }));
    await tx.order.update({ where: { id: orderId }, data: { parameters: stored }, select: { id: true } });
  }
  if (delivery) await tx.orderDelivery.create({ data: { orderId, ...delivery }, select: { orderId: true } });
  if (invoice) await tx.orderInvoice.create({ data: { orderId, ...invoice }, select: { orderId: true } });
  // A consent that a shopper names twice is the last one named.
  const rows = new Map(consents.map((consent) => [consent.consentId, { orderId, at, ...consent }]));
  if (rows.size > 0) await tx.orderConsent.createMany({ data: [...rows.values()] });
}
