import "server-only";
import { db } from "@/server/db/db";
import { canTake, isAvailable, type WalletBasket, walletVariant } from "./wallet-basket";

/** Whether InPost Pay can take the basket, or the basket with this product in it (protocol 4.7, R26). */
export async function canBind(basket: WalletBasket | null, sku: string | undefined): Promise<boolean> {
  if (sku === undefined) return basket !== null && isAvailable(basket);
  return (await canSell(sku)) && (basket === null || othersFit(basket));
}

async function canSell(sku: string): Promise<boolean> {
  const variant = await db().variant.findUnique({
    where: { sku },
    select: walletVariant,
  });
  return variant !== null && canTake(variant);
}

/** What lies in the basket already goes along with the product. */
function othersFit(basket: WalletBasket): boolean {
  return basket.lines.length === 0 ? basket.currency === "PLN" : isAvailable(basket);
}
