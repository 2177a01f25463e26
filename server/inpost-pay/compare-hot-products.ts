import "server-only";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { enqueueHotProduct } from "./enqueue-hot-product";

export type ComparedHotProducts =
  | { ok: true; value: { there: number; sentAgain: string[]; unknownHere: string[] } }
  | { ok: false; error: { code: "off" | "provider-unavailable"; detail: string } };

const size = 50;
const mostPages = 40;

/**
 * Reads InPost's list of hot products (protocol 2.10): what we offer and is missing there is sent again; what is there
 * and not ours is named and left alone, since another shop of the merchant may have put it there.
 */
export async function compareHotProducts(): Promise<ComparedHotProducts> {
  const inpost = providers().inpostPay;
  if (!inpost) return { ok: false, error: { code: "off", detail: "InPost Pay is not configured." } };
  const there = new Set<string>();
  for (let index = 0; index < mostPages; index++) {
    const page = await inpost.listProducts({ index, size });
    if (!page.ok) {
      const detail = `InPost did not give its list: ${page.failure.detail}`;
      return { ok: false, error: { code: "provider-unavailable", detail } };
    }
    for (const { productId } of page.value.products) there.add(productId);
    if (page.value.products.length === 0 || there.size >= page.value.total) break;
  }
  const rows = await db().hotProduct.findMany({ include: { variant: { select: { sku: true } } } });
  const missing = rows.filter(({ state, variant }) => state === "OFFERED" && !there.has(variant.sku));
  await withTransaction(async (tx) => {
    for (const { variantId, version } of missing) {
      const data = { state: "WANTED", sent: null, version: { increment: 1 } };
      const { count } = await tx.hotProduct.updateMany({ where: { variantId, version }, data });
      if (count > 0) await enqueueHotProduct(tx, { variantId, version: version + 1 });
    }
  });
  const ours = new Set(rows.map(({ variant }) => variant.sku));
  return {
    ok: true,
    value: {
      there: there.size,
      sentAgain: missing.map(({ variant }) => variant.sku),
      unknownHere: [...there].filter((sku) => !ours.has(sku)),
    },
  };
}
