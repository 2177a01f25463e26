import "server-only";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { defaultCurrency } from "@/server/basket/read-basket";
import { newId, newToken } from "@/server/ids";
import { findWalletBasket, type WalletBasket } from "./wallet-basket";

/**
 * The shopper's basket, an empty new one where there is none or the last was ordered: InPost Pay is asked about a
 * basket by its id before anything is in it (protocol 4.3, step 1). `isNew`: the browser must be given the key.
 */
export async function ensureBasket(
  token: string | undefined,
): Promise<{ basket: WalletBasket; isNew: boolean }> {
  const existing = await findWalletBasket(token);
  if (existing && !existing.orderedAt) return { basket: existing, isNew: false };
  const at = now();
  const key = newToken();
  await withTransaction((tx) =>
    tx.basket.create({
      data: { id: newId(), token: key, currency: defaultCurrency, createdAt: at, updatedAt: at },
    }),
  );
  const basket = await findWalletBasket(key);
  if (!basket) throw new Error("a basket that was just made is gone");
  return { basket, isNew: true };
}
