import "server-only";
import { toWireHotProduct } from "@/payments/inpost-pay/product-calls";
import type { InpostProduct } from "@/payments/inpost-pay/basket-input";
import { db } from "@/server/db/db";
import { toSingleProducts } from "./wallet-products";

const endless = 9_999;

export type ListHotProducts = { pageIndex: number; pageSize: number; skus?: readonly string[] };

/** What may be bought by scanning a code anywhere: all that a wallet may have, by SKU (protocol 3.10). */
export async function listHotProducts({ pageIndex, pageSize, skus }: ListHotProducts) {
  const where = {
    product: { shopOnly: false },
    prices: { some: { currency: "PLN" } },
    ...(skus && { sku: { in: [...skus] } }),
  };
  const total = await db().variant.count({ where });
  const rows = await db().variant.findMany({
    where,
    select: { id: true },
    orderBy: { sku: "asc" },
    skip: pageIndex * pageSize,
    take: pageSize,
  });
  const products = await toSingleProducts(rows.map(({ id }) => id));
  return {
    content: products.map((product) => ({ ...toWireHotProduct(toHot(product)), status: "ACTIVE" })),
    total_items: total,
    page_index: pageIndex,
    page_size: pageSize,
  };
}

/** One piece of something as a hot product; `price` in grosze. */
export function toHot({ basePrice, promoPrice, available = endless, ...product }: InpostProduct) {
  const { ean = "", description = "", image = "", link = "" } = product;
  return { ...product, ean, description, image, link, price: promoPrice ?? basePrice, available };
}
