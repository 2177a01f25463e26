import "server-only";
import type { Availability } from "@/core/catalog/catalog";
import type { BindingState } from "@/core/basket/binding-states";
import type { WalletView } from "@/core/basket/wallet-view";
import { noWallet } from "@/core/basket/wallet-view";
import type { Prisma } from "@/generated/sqlite/client";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import { db } from "@/server/db/db";

/** What says whether the wallet may have a variant, and for how much. */
export const walletVariant = {
  ...stockSelect,
  product: { select: { kind: true, shopOnly: true } },
  prices: { where: { currency: "PLN" }, select: { amount: true } },
} satisfies Prisma.VariantSelect;

const select = {
  id: true,
  token: true,
  version: true,
  currency: true,
  orderedAt: true,
  binding: true,
  lines: {
    select: {
      quantity: true,
      variant: { select: walletVariant },
    },
  },
} satisfies Prisma.BasketSelect;

export type WalletBasket = Prisma.BasketGetPayload<{ select: typeof select }>;

/** The basket behind a shopper's key with its binding; null when there is none. */
export function findWalletBasket(token: string | undefined): Promise<WalletBasket | null> {
  return token === undefined ? Promise.resolve(null) : db().basket.findUnique({ where: { token }, select });
}

/** What a page is told of a basket. One that was ordered is nobody's any more. */
export function toWalletView(basket: WalletBasket | null): WalletView {
  if (!basket || basket.orderedAt) return noWallet;
  const { binding } = basket;
  const state = binding?.state as BindingState | undefined; // only ever written from this list
  const bound = state === "BOUND";
  return {
    topic: `binding:${basket.id}`,
    version: binding?.version ?? 0,
    state: bound ? "bound" : state === "WAITING" ? "waiting" : "open",
    available: isAvailable(basket),
    count: basket.lines.reduce((pieces, { quantity }) => pieces + quantity, 0),
    name: (bound && binding?.name) || null,
    maskedPhone: (bound && binding?.maskedPhone) || null,
    apiKey: binding?.apiKey ?? null,
  };
}

/** Whether InPost Pay can take the basket (protocol 4.7, R26): PLN, not empty, nothing restricted or gone. */
export function isAvailable({ currency, lines }: WalletBasket): boolean {
  return currency === "PLN" && lines.length > 0 && lines.every(({ variant }) => canTake(variant));
}

/** Whether the wallet may have this thing at all. */
export function canTake(variant: Prisma.VariantGetPayload<{ select: typeof walletVariant }>): boolean {
  const available: Availability = availabilityIn(variant);
  return variant.prices.length > 0 && !variant.product.shopOnly && (available === null || available > 0);
}
