import "server-only";
import { currencies } from "@/core/money/money";
import { withTransaction } from "@/server/db/transaction";
import { indexProduct } from "./search-index";

type TestVariant = {
  sku: string;
  amount?: number;
  previous?: number;
  onHand?: number;
  held?: number;
  colour?: { key: string; en: string; pl: string };
  size?: string;
  /** Makes it a bundle of these SKUs. */
  of?: { sku: string; quantity: number }[];
};

export type TestProduct = {
  slug: string;
  kind?: "physical" | "digital" | "bundle";
  category?: string;
  rank?: number;
  name?: { en: string; pl: string };
  description?: string;
  vatRate?: number;
  createdAt?: Date;
  variants?: TestVariant[];
};

let count = 0;

/** Writes a product for a test; what the test does not care about is made up. Its id is its slug, a variant's its SKU. */
export async function addTestProduct(product: TestProduct): Promise<void> {
  const { slug, kind = "physical", category = "home", rank = ++count, vatRate = 23 } = product;
  const { name = { en: slug, pl: slug }, description = "", createdAt = new Date(2026, 0, 1) } = product;
  const variants = product.variants ?? [{ sku: slug.toUpperCase() }];
  await withTransaction(async (tx) => {
    const texts = { nameEn: category, namePl: category, lineEn: "", linePl: "" };
    await tx.category.upsert({
      where: { id: category },
      create: { id: category, rank: 1, ...texts },
      update: {},
    });
    await tx.product.create({
      data: {
        id: slug,
        slug,
        kind,
        rank,
        vatRate,
        createdAt,
        updatedAt: createdAt,
        categoryId: category,
        nameEn: name.en,
        namePl: name.pl,
        subtitleEn: "",
        subtitlePl: "",
        descriptionEn: description,
        descriptionPl: "",
        fromAmount: Math.min(...variants.map(({ amount }) => amount ?? 1000)),
        onOffer: variants.some(({ previous }) => previous !== undefined),
      },
    });
    for (const [position, variant] of variants.entries()) {
      const { sku, amount = 1000, previous = null, onHand = 10, held = 0, colour, size, of = [] } = variant;
      await tx.variant.create({
        data: {
          id: sku,
          sku,
          ean: `590${String(++count).padStart(10, "0")}`,
          productId: slug,
          position,
          picture: slug,
          size,
          colourKey: colour?.key,
          colourEn: colour?.en,
          colourPl: colour?.pl,
          prices: { create: currencies.map((currency) => ({ currency, amount, previousAmount: previous })) },
          stock: kind === "physical" ? { create: { onHand, held } } : undefined,
          components: { create: of.map(({ sku: componentId, quantity }) => ({ componentId, quantity })) },
        },
      });
    }
    await indexProduct(tx, slug);
  });
}
