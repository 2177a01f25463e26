import type { Tx } from "@/server/db/connect";
import type { SeedProduct } from "./catalogue/build";
import { periodRows, priceRows, productRow, stockRows, variantRow } from "./rows";

/** Variants of one product that are not in the database yet. */
export type NewVariants = { product: SeedProduct; productId: string; variants: SeedProduct["variants"] };

const BATCH = 500;

/** Inserts products that are not there yet, without their variants. */
export async function insertProducts(tx: Tx, products: readonly SeedProduct[], now: Date): Promise<void> {
  const rows = products.map((product) => productRow(product, now));
  for (const data of batches(rows)) await tx.product.createMany({ data });
}

/** Inserts variants with prices, price history, stock and the first ledger row, many rows at a time. */
export async function insertVariants(tx: Tx, added: readonly NewVariants[], now: Date): Promise<void> {
  const all = added.flatMap(({ product, productId, variants }) =>
    variants.map((variant) => ({ productId, variant, since: productRow(product, now).createdAt })),
  );
  const stocks = all.map(({ variant }) => stockRows(variant, now));
  const periods = all.flatMap(({ variant, since }) => periodRows(variant, new Date(since), now));
  for (const data of batches(all.map(({ productId, variant }) => variantRow(productId, variant)))) {
    await tx.variant.createMany({ data });
  }
  for (const data of batches(all.flatMap(({ variant }) => priceRows(variant)))) {
    await tx.price.createMany({ data });
  }
  for (const data of batches(periods)) await tx.pricePeriod.createMany({ data });
  for (const data of batches(stocks.flatMap(({ stock }) => stock))) await tx.stock.createMany({ data });
  for (const data of batches(stocks.flatMap(({ movements }) => movements))) {
    await tx.stockMovement.createMany({ data });
  }
}

/** Writes what the new bundles are made of; the parts must be there. */
export async function insertBundleItems(tx: Tx, added: readonly NewVariants[]): Promise<void> {
  for (const { product, variants } of added) {
    for (const part of product.parts ?? []) {
      const component = await tx.variant.findUniqueOrThrow({
        where: { sku: part.sku },
        select: { id: true },
      });
      const data = variants.map(({ sku }) => ({
        bundleId: sku,
        componentId: component.id,
        quantity: part.quantity,
      }));
      await tx.bundleItem.createMany({ data });
    }
  }
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) parts.push(rows.slice(from, from + BATCH));
  return parts;
}
