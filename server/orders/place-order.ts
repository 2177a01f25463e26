import "server-only";
import type { Currency } from "@/core/money/money";
import type { CreatePurchase } from "@/payments/seqr/create-purchase";
import { Prisma } from "@/generated/sqlite/client";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { newId, newOrderNumber, newToken } from "@/server/ids";
import { holdStock } from "@/server/payments/stock-moves";
import type { Sellable } from "./find-sellable";

export type PlaceOrder = {
  sellable: Sellable;
  currency: Currency;
  purchase: CreatePurchase;
  at: Date;
  giveUpAt: Date;
};
export type PlacedOrder = {
  orderId: string;
  paymentId: string;
  number: string;
  token: string;
  notifySecret: string;
};

// The hold outlives the payment a little, so that the last question to the provider finds it in place.
const holdGraceMs = 120_000;

/** Writes order, payment and hold together; undefined, with nothing written, when the pieces are not there. */
export async function placeOrder(wanted: PlaceOrder): Promise<PlacedOrder | undefined> {
  const ids = {
    orderId: newId(),
    paymentId: newId(),
    number: newOrderNumber(),
    token: newToken(),
    notifySecret: newToken(),
  };
  try {
    await withTransaction(async (tx) => {
      await writeOrder(tx, wanted, ids);
      const holdUntil = new Date(wanted.giveUpAt.getTime() + holdGraceMs);
      if (await holdStock(tx, ids.paymentId, wanted.sellable.pieces, holdUntil)) throw new OutOfStock();
    });
    return ids;
  } catch (error) {
    if (error instanceof OutOfStock) return undefined;
    throw error;
  }
}

/** Undoes the transaction; never leaves this file. */
class OutOfStock extends Error {}

async function writeOrder(
  tx: Tx,
  { sellable, currency, purchase, at, giveUpAt }: PlaceOrder,
  ids: PlacedOrder,
): Promise<void> {
  const { orderId, paymentId, number, token, notifySecret } = ids;
  const total = sellable.unitAmount;
  await tx.$executeRaw`
    INSERT INTO "Order" ("id", "number", "token", "state", "channel", "locale", "currency", "totalAmount",
      "name", "email", "phone", "street", "city", "zip", "region", "country", "createdAt", "version")
    VALUES (${orderId}, ${number}, ${token}, 'PENDING', 'seqr', ${localeOf(purchase.country)}, ${currency}, ${total},
      ${purchase.clientName}, ${purchase.email}, ${purchase.msisdn ?? ""}, ${purchase.street}, ${purchase.city},
      ${purchase.zip}, ${purchase.state}, ${purchase.country}, ${at}, 0)`;
  const line = Prisma.sql`(${newId()}, ${orderId}, 0, ${sellable.variantId}, ${sellable.sku}, ${sellable.name.en}, ${sellable.name.pl},
    ${sellable.option.en}, ${sellable.option.pl}, ${sellable.picture}, 1, ${total}, ${total}, ${sellable.vatRate}, ${sellable.digitalFile})`;
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("id", "orderId", "position", "variantId", "sku", "nameEn", "namePl", "optionEn", "optionPl",
      "picture", "quantity", "unitAmount", "totalAmount", "vatRate", "digitalFile")
    VALUES ${line}`;
  await tx.$executeRaw`
    INSERT INTO "Payment" ("id", "orderId", "provider", "state", "currency", "amount", "notifySecret", "providerVersion",
      "createdAt", "expiresAt", "nextPollAt", "version")
    VALUES (${paymentId}, ${orderId}, 'seqr', 'STARTING', ${currency}, ${total}, ${notifySecret}, 0,
      ${at}, ${giveUpAt}, ${giveUpAt}, 0)`;
}

/** createPurchase carries no language (protocol section 3); the country is the best hint there is. */
function localeOf(country: string): "pl" | "en" {
  return /^(pl|pol|poland|polska)$/i.test(country.trim()) ? "pl" : "en";
}
