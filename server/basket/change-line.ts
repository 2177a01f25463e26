import "server-only";
import type { BasketView } from "@/core/basket/basket-view";
import { type BasketNotice, changeQuantity } from "@/core/basket/quantity";
import { readAvailability } from "@/server/catalog/read-availability";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { publish } from "@/server/realtime/publish";
import { isOrdered, lockBasket, type LockedBasket } from "./change-basket";
import { getBasket } from "./get-basket";

/** `unknown-line`: the shopper's basket has no such line (any more). `already-ordered`: it never changes again. */
export type ChangeLineError = { code: "unknown-line" | "already-ordered" };
export type ChangeLineResult = { ok: true; basket: BasketView } | { ok: false; error: ChangeLineError };

type Request = { token: string | undefined; lineId: string; quantity: number };
type Changed =
  { ok: true; basket: LockedBasket; notices: BasketNotice[] } | { ok: false; error: ChangeLineError };

const unknownLine = { ok: false, error: { code: "unknown-line" } } as const;

/** Sets the pieces of a line, as many as there are; 0 takes it out. */
export async function changeLine({ token, lineId, quantity }: Request): Promise<ChangeLineResult> {
  if (token === undefined) return unknownLine;
  const changed = await withTransaction((tx) => change(tx, token, lineId, quantity));
  if (!changed.ok) return changed;
  const { basket, notices } = changed;
  publish(`basket:${basket.id}`, basket.version);
  return { ok: true, basket: await getBasket({ token, notices }) };
}

async function change(tx: Tx, token: string, lineId: string, quantity: number): Promise<Changed> {
  const basket = await lockBasket(tx, { token });
  const line = await tx.basketLine.findUnique({
    where: { id: lineId, basketId: basket?.id ?? "" },
    select: { quantity: true, variant: { select: { id: true, sku: true } } },
  });
  if (!basket && (await isOrdered(tx, { token }))) return { ok: false, error: { code: "already-ordered" } };
  if (!basket || !line) return unknownLine;
  const { id: variantId, sku } = line.variant;
  const settled = changeQuantity(line.quantity, quantity, await readAvailability(tx, variantId));
  if (settled.quantity === 0) await tx.basketLine.delete({ where: { id: lineId } });
  else await tx.basketLine.update({ where: { id: lineId }, data: { quantity: settled.quantity } });
  return { ok: true, basket, notices: settled.notice ? [{ ...settled.notice, sku }] : [] };
}
