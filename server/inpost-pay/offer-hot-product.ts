import "server-only";
import { isHotEan } from "@/payments/inpost-pay/product-calls";
import { now } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { enqueueHotProduct } from "./enqueue-hot-product";

export type OfferedHotProduct =
  | { ok: true; value: { state: string } }
  | { ok: false; error: { code: "off" | "not-found" | "shop-only" | "ean" | "no-price"; detail: string } };

/** Has a variant offered in InPost's app, where people buy it by scanning a code anywhere (protocol 2.10). */
export async function offerHotProduct({ variantId }: { variantId: string }): Promise<OfferedHotProduct> {
  if (!providers().inpostPay) return refuse("off", "InPost Pay is not configured.");
  return withTransaction(async (tx): Promise<OfferedHotProduct> => {
    const variant = await tx.variant.findUnique({
      where: { id: variantId },
      select: {
        ean: true,
        prices: { where: { currency: "PLN" }, select: { amount: true } },
        product: { select: { shopOnly: true } },
      },
    });
    if (!variant) return refuse("not-found", "There is no such variant.");
    if (variant.product.shopOnly) return refuse("shop-only", "This is sold in the shop itself only.");
    if (variant.prices.length === 0) return refuse("no-price", "It has no price in PLN.");
    if (!isHotEan(variant.ean)) {
      return refuse(
        "ean",
        `InPost takes products with an EAN of 12 or 13 digits; this one is ${variant.ean}.`,
      );
    }
    const wanted = { state: "WANTED", problem: null };
    const { version } = await tx.hotProduct.upsert({
      where: { variantId },
      create: { variantId, ...wanted, createdAt: now() },
      update: { ...wanted, sent: null, version: { increment: 1 } },
    });
    await enqueueHotProduct(tx, { variantId, version });
    return { ok: true, value: { state: "WANTED" } };
  });
}

function refuse(
  code: Extract<OfferedHotProduct, { ok: false }>["error"]["code"],
  detail: string,
): OfferedHotProduct {
  return { ok: false, error: { code, detail } };
}
