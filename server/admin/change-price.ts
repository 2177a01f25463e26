import "server-only";
import type { Currency } from "@/core/money/money";
import { afterChange } from "@/core/pricing/change-price";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db/connect";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";

export type ChangePrice = { variantId: string; currency: Currency; amount: number };
export type ChangedPrice =
  | { ok: true; value: { slug: string; amount: number; previous: number | null } }
  | { ok: false; error: { code: "not-found" | "unchanged"; detail: string } };

/**
 * Sets a variant's price in one currency (minor units) and writes the period it was valid for, from which the lowest
 * price of 30 days is told. The caller makes the cached pages of `slug` forget.
 */
export async function changePrice({ variantId, currency, amount }: ChangePrice): Promise<ChangedPrice> {
  return withTransaction(async (tx): Promise<ChangedPrice> => {
    const where = { variantId_currency: { variantId, currency } };
    // The write comes first, so that two changes at once wait for each other and neither is lost.
    await tx.price.updateMany({ where: { variantId, currency }, data: { currency } });
    const price = await tx.price.findUnique({
      where,
      include: { variant: { select: { product: { select: { id: true, slug: true } } } } },
    });
    if (!price) return refuse("not-found", "There is no price of this variant in this currency.");
    if (price.amount === amount) return refuse("unchanged", "That is the price already.");
    const next = afterChange({ amount: price.amount, previous: price.previousAmount }, amount);
    await tx.price.update({ where, data: { amount: next.amount, previousAmount: next.previous } });
    await writePeriod(tx, { variantId, currency, amount });
    const { id, slug } = price.variant.product;
    await summarize(tx, id);
    return { ok: true, value: { slug, ...next } };
  });
}

function refuse(code: "not-found" | "unchanged", detail: string): ChangedPrice {
  return { ok: false, error: { code, detail } };
}

async function writePeriod(tx: Tx, { variantId, currency, amount }: ChangePrice): Promise<void> {
  const at = now();
  await tx.pricePeriod.updateMany({ where: { variantId, currency, validTo: null }, data: { validTo: at } });
  await tx.pricePeriod.create({ data: { id: newId(), variantId, currency, amount, validFrom: at } });
}

/** Keeps the product's own columns, which lists sort and filter by, in step with its variants' prices. */
async function summarize(tx: Tx, productId: string): Promise<void> {
  const prices = await tx.price.findMany({ where: { currency: "PLN", variant: { productId } } });
  const lowest = Math.min(...prices.map((price) => price.amount));
  await tx.product.update({
    where: { id: productId },
    data: {
      ...(prices.length > 0 ? { fromAmount: lowest } : {}),
      onOffer: prices.some((price) => price.previousAmount !== null),
      updatedAt: now(),
    },
  });
}
