import { afterEach, beforeEach } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addLine } from "@/server/basket/add-line";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { ensureBinding, moveBinding } from "@/server/inpost-pay/binding-record";
import { findWalletBasket, toWalletView } from "@/server/inpost-pay/wallet-basket";
import { fakeInpostPay } from "./fake-inpost-pay";

/** Before each test a database with a cup, something sold out and something that wallets do not sell; and a fresh InPost. */
export function useWalletPage(onInpost: (inpost: ReturnType<typeof fakeInpostPay>) => void): void {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await testDatabase();
    onInpost(fakeInpostPay());
    await addTestProduct({ slug: "cup", variants: [{ sku: "CUP", amount: 4900, onHand: 10 }] });
    await addTestProduct({ slug: "gone", variants: [{ sku: "GONE", amount: 100, onHand: 0 }] });
    await addTestProduct({ slug: "knife", variants: [{ sku: "KNIFE", amount: 100, onHand: 5 }] });
    await withTransaction((tx) => tx.product.update({ where: { id: "knife" }, data: { shopOnly: true } }));
  });
  afterEach(async () => {
    setClock();
    await database.close();
  });
}

export async function basketOf(sku = "CUP") {
  const added = await addLine({ token: undefined, sku, quantity: 1 });
  if (!added.ok || added.basket.id === null) throw new Error("nothing was added");
  return { token: added.token, id: added.basket.id, line: added.basket.lines[0]?.id ?? "" };
}

export async function bind(basketId: string) {
  const at = new Date();
  await withTransaction(async (tx) => {
    await ensureBinding(tx, basketId, at);
    const data = { walletBasketId: "inpost-1", maskedPhone: "600*****00", name: "Zofia", browserId: "b-1" };
    await moveBinding(tx, { basketId, to: "BOUND", at, data });
  });
}

export const bindingOf = (basketId: string) => db().binding.findUniqueOrThrow({ where: { basketId } });
export const view = async (token: string) => toWalletView(await findWalletBasket(token));
