import "server-only";
import type { Availability } from "@/core/catalog/catalog";
import { maxQuantity } from "@/core/basket/quantity";
import type { InpostProduct } from "@/payments/inpost-pay/basket-input";
import type { Prisma } from "@/generated/sqlite/client";
import { optionOf } from "@/server/basket/basket-lines";
import { readPictures } from "@/server/catalog/product-select";
import { availabilityIn, stockSelect } from "@/server/catalog/read-availability";
import { readLowestPrices } from "@/server/catalog/read-lowest-prices";
import { db } from "@/server/db/db";
import { env } from "@/server/env";

/** A variant with its pieces; `unit` and `previousUnit` in grosze, as they were read with the basket. */
export type WalletLine = {
  variantId: string;
  quantity: number;
  unit: number;
  previousUnit: number | null;
  available: Availability;
};

const select = {
  id: true,
  sku: true,
  ean: true,
  colourEn: true,
  colourPl: true,
  size: true,
  picture: true,
  prices: { where: { currency: "PLN" }, select: { amount: true, previousAmount: true } },
  stock: stockSelect.stock,
  components: stockSelect.components,
  product: {
    select: {
      kind: true,
      slug: true,
      namePl: true,
      descriptionPl: true,
      pictures: true,
      vatRate: true,
      category: { select: { namePl: true } },
    },
  },
} satisfies Prisma.VariantSelect;

/** Lines as the wallet's app shows them, in Polish, in the given order (protocol 2.6.2). */
export async function toWalletProducts(lines: readonly WalletLine[]): Promise<InpostProduct[]> {
  const ids = lines.map(({ variantId }) => variantId);
  const rows = await db().variant.findMany({ where: { id: { in: ids } }, select });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reduced = lines.filter(({ previousUnit }) => previousUnit !== null);
  const lowest = await readLowestPrices(reduced.map(({ variantId }) => variantId));
  return lines.flatMap((line): InpostProduct[] => {
    const row = byId.get(line.variantId);
    return row ? [toProduct(row, line, lowest(line.variantId, "PLN"))] : [];
  });
}

/** One piece each of these variants, at the prices and with the stock of now; what has no price is left out. */
export async function toSingleProducts(variantIds: readonly string[]): Promise<InpostProduct[]> {
  const rows = await db().variant.findMany({
    where: { id: { in: [...variantIds] } },
    select: { ...select, product: { select: { kind: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return toWalletProducts(
    variantIds.flatMap((variantId): WalletLine[] => {
      const row = byId.get(variantId);
      const price = row?.prices[0];
      if (!row || !price) return [];
      const { amount: unit, previousAmount: previousUnit } = price;
      return [{ variantId, quantity: 1, unit, previousUnit, available: availabilityIn(row) }];
    }),
  );
}

type Row = Prisma.VariantGetPayload<{ select: typeof select }>;

function toProduct(row: Row, line: WalletLine, lowest: number | null): InpostProduct {
  const { product } = row;
  const { quantity, unit, previousUnit, available } = line;
  const shop = env().PUBLIC_URL;
  const option = optionOf(row).pl;
  return {
    // Each variant and each bundle has a SKU of its own, so a line is found again by it (R24).
    productId: row.sku,
    name: option ? `${product.namePl}, ${option}` : product.namePl,
    category: product.category.namePl,
    ean: row.ean,
    description: product.descriptionPl,
    link: `${shop}/pl/products/${product.slug}`,
    image: picture(row.picture, 480),
    vatRate: product.vatRate,
    basePrice: previousUnit ?? unit,
    ...(previousUnit !== null && { promoPrice: unit, ...(lowest !== null && { lowestPrice: lowest }) }),
    quantity,
    unit: "szt.",
    ...(available !== null && { available }),
    max: available === null ? maxQuantity : Math.min(maxQuantity, Math.max(available, quantity)),
    attributes: attributesOf(row),
    images: readPictures(product.pictures).map((name) => ({
      small: picture(name, 240),
      normal: picture(name, 800),
    })),
    kind: product.kind === "digital" ? "DIGITAL" : "PRODUCT",
  };
}

function attributesOf({ colourEn, colourPl, size }: Row): { name: string; value: string }[] {
  const colour = colourPl ?? colourEn;
  return [
    ...(colour ? [{ name: "Kolor", value: colour }] : []),
    ...(size ? [{ name: "Rozmiar", value: size }] : []),
  ];
}

function picture(name: string, width: 240 | 480 | 800): string {
  return `${env().PUBLIC_URL}/pictures/${name}-${width}.webp`;
}
