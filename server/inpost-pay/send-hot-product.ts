import "server-only";
import type { ProviderFailure, ProviderResult } from "@/core/payment/provider";
import type { HotProduct, Prisma } from "@/generated/sqlite/client";
import type { InpostHotProduct } from "@/payments/inpost-pay/product-calls";
import type { InpostPayProvider } from "@/payments/inpost-pay/provider";
import { now } from "@/server/clock";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { providers } from "@/server/payments/providers";
import { readHotProducts } from "./read-hot-product";

/**
 * Brings one hot product into step with InPost: made, changed or taken back, as it stands now (protocol 2.10). What
 * InPost refuses for good is written down for a person. Throws when it should be tried again.
 */
export async function sendHotProduct({ variantId }: { variantId: string }): Promise<void> {
  const inpost = providers().inpostPay;
  const row = await db().hotProduct.findUnique({
    where: { variantId },
    include: { variant: { select: { sku: true } } },
  });
  if (!inpost || !row) return;
  if (row.state === "LEAVING") return takeBack(inpost, row, row.variant.sku);
  const read = (await readHotProducts([variantId])).get(variantId);
  if (!read) return keep(row, { state: "REFUSED", problem: "no price in PLN" });
  if (row.state === "OFFERED" && row.sent === read.digest) return;
  const answer = await put(inpost, row, read.product);
  if (!answer.ok) return refused(row, answer.failure);
  const data = { state: "OFFERED", problem: null, sent: read.digest, sentAt: now(), ...answer.value };
  await keep(row, { ...data, version: { increment: 1 } });
}

type Links = { deepLink?: string; qrCode?: string };

/** The one that InPost does not know is made, the one that it knows is changed, whatever we believed. */
async function put(
  inpost: InpostPayProvider,
  { deepLink }: HotProduct,
  product: InpostHotProduct,
): Promise<ProviderResult<Links>> {
  if (deepLink !== null) {
    const changed = await inpost.putProduct(product);
    if (changed.ok) return { ok: true, value: {} };
    if (changed.failure.code !== "PRODUCT_NOT_FOUND") return changed;
  }
  const made = await inpost.createProducts([product]);
  if (made.ok) {
    const mine = made.value.find(({ productId }) => productId === product.productId);
    return { ok: true, value: { deepLink: mine?.deepLink, qrCode: mine?.qrCode } };
  }
  if (made.failure.code !== "PRODUCT_EXISTS") return made;
  const changed = await inpost.putProduct(product);
  return changed.ok ? { ok: true, value: {} } : changed;
}

async function takeBack(inpost: InpostPayProvider, row: HotProduct, productId: string): Promise<void> {
  const gone = await inpost.deleteProduct({ productId });
  if (!gone.ok) throw new Error(`InPost did not take the product back: ${gone.failure.code}`);
  const { variantId, state, version } = row;
  await withTransaction((tx) => tx.hotProduct.deleteMany({ where: { variantId, state, version } }));
}

async function refused(row: HotProduct, { kind, code, detail }: ProviderFailure): Promise<void> {
  if (kind !== "final") throw new Error(`InPost did not take the product: ${code} ${detail}`);
  await keep(row, { state: "REFUSED", problem: `${code}: ${detail}`.slice(0, 200) });
}

/** Only if nobody decided otherwise in the meantime. */
async function keep(
  { variantId, state, version }: HotProduct,
  data: Prisma.HotProductUncheckedUpdateManyInput,
): Promise<void> {
  await withTransaction((tx) => tx.hotProduct.updateMany({ where: { variantId, state, version }, data }));
}
