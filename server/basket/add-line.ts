import "server-only";
import type { BasketView } from "@/core/basket/basket-view";
import { type BasketNotice, changeQuantity } from "@/core/basket/quantity";
import { readAvailability } from "@/server/catalog/read-availability";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { newId, newToken } from "@/server/ids";
import { publish } from "@/server/realtime/publish";
import { lockBasket, type LockedBasket } from "./change-basket";
import { getBasket } from "./get-basket";
import { defaultCurrency } from "./read-basket";

/** `unknown-sku`: nothing is sold under it. `basket-full`: it holds as many different things as it can. */
export type AddLineError = { code: "unknown-sku" | "basket-full" };
/** `token` is the key of the basket, a new one when the shopper had none. */
export type AddLineResult =
  { ok: true; token: string; basket: BasketView } | { ok: false; error: AddLineError };

/** The most different things that a basket holds. */
export const mostLines = 50;

type Request = { token: string | undefined; sku: string; quantity: number };
type Added =
  | { ok: true; token: string; basket: LockedBasket; notices: BasketNotice[] }
  | { ok: false; error: AddLineError };

/**
 * Puts `quantity` more pieces into the shopper's basket, as many as there are. Makes the basket if need be, also when
 * the one before has been ordered.
 */
export async function addLine(request: Request): Promise<AddLineResult> {
  const added = await withTransaction((tx) => add(tx, request));
  if (!added.ok) return added;
  const { token, basket, notices } = added;
  publish(`basket:${basket.id}`, basket.version);
  return { ok: true, token, basket: await getBasket({ token, notices }) };
}

async function add(tx: Tx, { token, sku, quantity }: Request): Promise<Added> {
  const variant = await tx.variant.findUnique({
    where: { sku },
    select: { id: true, prices: { select: { currency: true } } },
  });
  const existing = variant && token !== undefined ? await lockBasket(tx, { token }) : undefined;
  const currency = existing?.currency ?? defaultCurrency;
  if (!variant?.prices.some((price) => price.currency === currency)) return refuse("unknown-sku");
  const variantId = variant.id;

  const basketId = existing?.id ?? "";
  const line = await tx.basketLine.findUnique({ where: { basketId_variantId: { basketId, variantId } } });
  if (!line && (await tx.basketLine.count({ where: { basketId } })) >= mostLines)
    return refuse("basket-full");

  const current = line?.quantity ?? 0;
  const settled = changeQuantity(current, current + quantity, await readAvailability(tx, variantId));
  // A key that no basket has is not taken over: whoever planted it in the browser would share the basket.
  const key = existing && token !== undefined ? token : newToken();
  const basket = existing ?? (await createBasket(tx, key));
  if (line) {
    await tx.basketLine.update({ where: { id: line.id }, data: { quantity: settled.quantity } });
  } else if (settled.quantity > 0) {
    const data = { id: newId(), basketId: basket.id, variantId, quantity: settled.quantity, addedAt: now() };
    await tx.basketLine.create({ data });
  }
  return { ok: true, token: key, basket, notices: settled.notice ? [{ ...settled.notice, sku }] : [] };
}

function createBasket(tx: Tx, token: string): Promise<LockedBasket> {
  const at = now();
  return tx.basket.create({
    data: { id: newId(), token, currency: defaultCurrency, version: 1, createdAt: at, updatedAt: at },
    select: { id: true, version: true, currency: true },
  });
}

function refuse(code: AddLineError["code"]): Added {
  return { ok: false, error: { code } };
}
