import "server-only";
import { addLine } from "@/server/basket/add-line";
import { getBasket } from "@/server/basket/get-basket";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { addPromoCode } from "@/server/promo/add-promo-code";

/** `not-over`: the order may still be paid, or was. `nothing-left`: none of its goods can be had. */
export type RefillRefusal = { code: "unknown-order" | "not-over" | "nothing-left" };
export type RefilledBasket = { ok: true; token: string } | { ok: false; error: RefillRefusal };

/** States of an order that came to nothing, whose goods may be ordered anew. */
export const refillable: readonly string[] = ["FAILED", "EXPIRED", "CANCELLED", "DECLINED"];

/**
 * Puts the goods and codes of an order that came to nothing into the shopper's basket: a new one where the last was
 * ordered, for that one never changes. What lies there already counts, so twice is as good as once.
 */
export async function refillBasket({
  orderToken,
  basketToken,
}: {
  orderToken: string;
  basketToken: string | undefined;
}): Promise<RefilledBasket> {
  const order = await db().order.findUnique({
    where: { token: orderToken },
    select: {
      id: true,
      state: true,
      lines: { select: { sku: true, quantity: true }, orderBy: { position: "asc" } },
      promoUses: { select: { code: true }, orderBy: { at: "asc" } },
    },
  });
  if (!order) return { ok: false, error: { code: "unknown-order" } };
  if (!refillable.includes(order.state)) return { ok: false, error: { code: "not-over" } };
  const present = await getBasket({ token: basketToken });
  let token = present.id === null ? undefined : basketToken;
  for (const { sku, quantity } of order.lines) {
    const missing = quantity - (present.lines.find((line) => line.sku === sku)?.quantity ?? 0);
    if (missing <= 0) continue;
    const added = await addLine({ token, sku, quantity: missing });
    if (added.ok) token = added.token;
  }
  if (token === undefined) return { ok: false, error: { code: "nothing-left" } };
  // A code that counts once per shopper was not used up by an order that came to nothing.
  await withTransaction((tx) => tx.promoUse.deleteMany({ where: { orderId: order.id } }));
  for (const { code } of order.promoUses) await addPromoCode({ key: { token }, code });
  return { ok: true, token };
}
