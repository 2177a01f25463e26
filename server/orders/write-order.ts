import "server-only";
import { orderTotals } from "@/core/order/order-totals";
import { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { newId } from "@/server/ids";
import { holdStock, type Pieces } from "@/server/payments/stock-moves";
import type { DraftLine, OrderDraft } from "./order-draft";
import { writeOrderParts } from "./write-order-parts";

/** `variantId`: of what there are too few pieces. */
export type WrittenOrder = { ok: true; totalAmount: number } | { ok: false; variantId: string };

// The hold outlives the payment a little, so that the last question to the provider finds it in place.
const holdGraceMs = 120_000;

/**
 * Writes an order with lines, payment and hold inside the caller's transaction, which must be undone when the answer
 * is not ok. Raw inserts: this is what a rush of shoppers waits for.
 */
export async function writeOrder(tx: Tx, draft: OrderDraft): Promise<WrittenOrder> {
  const { ids, lines, delivery, currency, payment, at } = draft;
  const { paymentId, orderId } = ids;
  const sold = lines.map(({ sellable, quantity, discount }) => ({
    quantity,
    unitAmount: sellable.unitAmount,
    totalAmount: sellable.unitAmount * quantity - discount,
    vatRate: sellable.vatRate,
  }));
  const { total, discount } = orderTotals(currency, sold, delivery ?? null);
  await insertOrder(tx, draft, total, discount);
  await insertLines(tx, orderId, lines);
  await tx.$executeRaw`
    INSERT INTO "Payment" ("id", "orderId", "provider", "method", "state", "currency", "amount", "reference",
      "notifySecret", "providerVersion", "createdAt", "expiresAt", "nextPollAt", "version")
    VALUES (${paymentId}, ${orderId}, ${payment.provider}, ${payment.method}, ${payment.state}, ${currency}, ${payment.amount ?? total},
      ${payment.reference}, ${ids.notifySecret}, 0, ${at}, ${payment.expiresAt}, ${payment.nextPollAt}, 0)`;
  await writeOrderParts(tx, draft);
  const holdUntil = new Date(payment.expiresAt.getTime() + holdGraceMs);
  const missing = await holdStock(tx, paymentId, piecesOf(lines), holdUntil);
  return missing === undefined ? { ok: true, totalAmount: total } : { ok: false, variantId: missing };
}

async function insertOrder(tx: Tx, draft: OrderDraft, total: number, discount: number): Promise<void> {
  const {
    ids,
    channel,
    locale,
    currency,
    shopper,
    basketId = null,
    comments = null,
    shopperId = null,
    at,
  } = draft;
  await tx.$executeRaw`
    INSERT INTO "Order" ("id", "number", "token", "state", "channel", "locale", "currency", "totalAmount",
      "name", "email", "phone", "street", "city", "zip", "region", "country", "createdAt", "version", "basketId",
      "discountAmount", "comments", "shopperId")
    VALUES (${ids.orderId}, ${ids.number}, ${ids.token}, 'PENDING', ${channel}, ${locale}, ${currency}, ${total},
      ${shopper.name}, ${shopper.email}, ${shopper.phone}, ${shopper.street}, ${shopper.city},
      ${shopper.zip}, ${shopper.region}, ${shopper.country}, ${at}, 0, ${basketId}, ${discount}, ${comments},
      ${shopperId})`;
}

async function insertLines(tx: Tx, orderId: string, lines: readonly DraftLine[]): Promise<void> {
  const rows = lines.map(({ sellable, quantity, discount }, position) => {
    const { variantId, sku, name, option, picture, unitAmount, vatRate, digitalFile } = sellable;
    const total = unitAmount * quantity - discount;
    return Prisma.sql`(${newId()}, ${orderId}, ${position}, ${variantId}, ${sku}, ${name.en}, ${name.pl}, ${option.en},
      ${option.pl}, ${picture}, ${quantity}, ${unitAmount}, ${discount}, ${total}, ${vatRate}, ${digitalFile})`;
  });
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("id", "orderId", "position", "variantId", "sku", "nameEn", "namePl", "optionEn", "optionPl",
      "picture", "quantity", "unitAmount", "discountAmount", "totalAmount", "vatRate", "digitalFile")
    VALUES ${Prisma.join(rows)}`;
}

/** All pieces that the lines take from the shelf, each variant once: a set and its part may stand in one order. */
function piecesOf(lines: readonly DraftLine[]): Pieces[] {
  const counts = new Map<string, number>();
  for (const { sellable, quantity } of lines) {
    for (const piece of sellable.pieces) {
      counts.set(piece.variantId, (counts.get(piece.variantId) ?? 0) + piece.quantity * quantity);
    }
  }
  return [...counts].map(([variantId, quantity]) => ({ variantId, quantity }));
}
