import type { CreatePurchase } from "@/payments/seqr/create-purchase";
import { db } from "@/server/db/db";
import { createSeqrPurchase } from "@/server/orders/create-seqr-purchase";

export const shopper: Omit<CreatePurchase, "purchaseToken"> = {
  clientName: "Zażółć O'Neil & Søn <x>",
  street: "Vasagatan 7 B",
  city: "Göteborg",
  country: "Sweden",
  state: "",
  zip: "41124",
  email: "asa@example.com",
  msisdn: "46701740605",
};

/** Orders one piece as SEQR would and gives the payment; throws when the shop refuses. */
export async function buy(sku: string) {
  const created = await createSeqrPurchase({ purchase: { ...shopper, purchaseToken: sku } });
  if (!created.ok) throw new Error(created.errorCode);
  return db().payment.findUniqueOrThrow({
    where: { provider_reference: { provider: "seqr", reference: created.reference } },
    include: { order: true, holds: true },
  });
}

/** On hand, held and the sum of the ledger of a variant: the first and the last must be equal. */
export async function stockOf(variantId: string) {
  const stock = await db().stock.findUniqueOrThrow({ where: { variantId } });
  const ledger = await db().stockMovement.aggregate({ where: { variantId }, _sum: { delta: true } });
  return { onHand: stock.onHand, held: stock.held, ledger: ledger._sum.delta ?? 0 };
}
