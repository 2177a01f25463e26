import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";

type Made = { variantId: string; sku: string; productId: string };

/** Writes a product with one variant of `stock` pieces at 129,00 (PLN unless said), with its ledger row. Returns what tests name it by. */
export async function makeProduct({
  stock = 5,
  kind = "physical",
  amount = 12_900,
  currency = "PLN",
}: { stock?: number; kind?: string; amount?: number; currency?: string } = {}): Promise<Made> {
  const productId = newId();
  const variantId = newId();
  const sku = `SKU-${variantId.slice(-12)}`;
  const at = new Date("2026-01-01T00:00:00Z");
  await withTransaction(async (tx) => {
    const category = { id: "tea", rank: 0, nameEn: "Tea", namePl: "Herbata", lineEn: "-", linePl: "-" };
    await tx.category.upsert({ where: { id: "tea" }, create: category, update: {} });
    await tx.product.create({
      data: {
        id: productId,
        slug: `product-${productId.slice(-12)}`,
        categoryId: "tea",
        kind,
        rank: 0,
        nameEn: "Teapot",
        namePl: "Czajnik",
        subtitleEn: "-",
        subtitlePl: "-",
        descriptionEn: "-",
        descriptionPl: "-",
        vatRate: 23,
        createdAt: at,
        updatedAt: at,
        digitalFile: kind === "digital" ? "tea-notebook.html" : null,
        variants: {
          create: {
            id: variantId,
            position: 0,
            sku,
            ean: variantId.slice(-13),
            picture: "teapot",
            prices: { create: { currency, amount } },
          },
        },
      },
    });
    if (kind === "physical") {
      await tx.stock.create({ data: { variantId, onHand: stock } });
      await tx.stockMovement.create({
        data: {
          id: newId(),
          key: `seed:${variantId}`,
          variantId,
          delta: stock,
          reason: "seed",
          who: "test",
          at,
        },
      });
    }
  });
  return { variantId, sku, productId };
}
