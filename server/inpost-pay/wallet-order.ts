import "server-only";
import type { Pending, WalletOrder } from "@/core/basket/wallet-view";
import type { Locale } from "@/core/catalog/catalog";
import { db } from "@/server/db/db";
import { findWalletBasket } from "./wallet-basket";

/**
 * Where the shopper goes once the basket is an order, whoever made it; `refresh` when the app let the basket go
 * (protocol 4.2, `iziGetOrderComplete`; R15).
 */
export async function walletOrder({
  token,
  locale,
}: {
  token: string | undefined;
  locale: Locale;
}): Promise<Pending | WalletOrder> {
  const basket = await findWalletBasket(token);
  if (!basket) return { pending: true, topic: null };
  if (basket.orderedAt) {
    const order = await db().order.findUnique({ where: { basketId: basket.id }, select: { token: true } });
    if (order) return { action: "redirect", redirect: `/${locale}/orders/${order.token}` };
  }
  if (basket.binding?.state === "ENDED") return { action: "refresh" };
  return { pending: true, topic: `binding:${basket.id}` };
}
