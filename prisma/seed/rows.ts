import { currencies } from "@/core/money/money";
import { newId } from "@/server/ids";
import type { Tx } from "@/server/db/connect";
import type { SeedProduct, SeedVariant } from "./catalogue/build";
import { colours } from "./catalogue/colours";
import { pricePeriods } from "./price-periods";

type Rows<Model extends "product" | "variant" | "price" | "pricePeriod" | "stock" | "stockMovement"> =
  Extract<NonNullable<Parameters<Tx[Model]["createMany"]>[0]>["data"], readonly unknown[]>[number];

const DAY = 24 * 60 * 60 * 1000;

/** The row of a product. Its id is its slug: made once, readable in logs and addresses. */
export function productRow(product: SeedProduct, now: Date): Rows<"product"> {
  const { slug, categoryId, kind = "physical", rank, name, subtitle, description, variants } = product;
  const createdAt = new Date(now.getTime() - product.age * DAY);
  return {
    id: slug,
    slug,
    categoryId,
    kind,
    rank,
    nameEn: name.en,
    namePl: name.pl,
    subtitleEn: subtitle.en,
    subtitlePl: subtitle.pl,
    descriptionEn: description.en,
    descriptionPl: description.pl,
    // Fresh objects: Prisma's JSON type takes no readonly arrays.
    specs: product.specs.map(({ label, value }) => ({ label: { ...label }, value: { ...value } })),
    pictures: [...product.scenes],
    vatRate: product.vat,
    digitalFile: product.digitalFile ?? null,
    shopOnly: product.shopOnly ?? false,
    fromAmount: Math.min(...variants.map(({ prices }) => prices.PLN.amount)),
    onOffer: variants.some(({ prices }) => prices.PLN.previous !== null),
    createdAt,
    updatedAt: createdAt,
  };
}

/** A variant's row; its id is its SKU. */
export function variantRow(productId: string, variant: SeedVariant): Rows<"variant"> {
  const { sku, ean, position, colour, size, picture } = variant;
  const name = colour ? colours[colour] : undefined;
  return {
    id: sku,
    sku,
    ean,
    productId,
    position,
    size,
    picture,
    colourKey: colour,
    colourEn: name?.en ?? null,
    colourPl: name?.pl ?? null,
  };
}

export function priceRows({ sku, prices }: SeedVariant): Rows<"price">[] {
  return currencies.map((currency) => ({
    variantId: sku,
    currency,
    amount: prices[currency].amount,
    previousAmount: prices[currency].previous,
  }));
}

export function periodRows({ sku, prices }: SeedVariant, since: Date, now: Date): Rows<"pricePeriod">[] {
  return currencies.flatMap((currency) =>
    pricePeriods(prices[currency], since, now).map((period) => ({
      id: newId(),
      variantId: sku,
      currency,
      ...period,
    })),
  );
}

/** What is on the shelf and the first line of its ledger; none for what cannot be counted. */
export function stockRows({ sku, stock }: SeedVariant, now: Date) {
  if (stock === null) return { stock: [], movements: [] };
  const shelf: Rows<"stock"> = { variantId: sku, onHand: stock, held: 0 };
  const movement: Rows<"stockMovement"> = {
    id: newId(),
    key: `seed:${sku}`,
    variantId: sku,
    delta: stock,
    reason: "seed",
    who: "seed",
    at: now,
  };
  return { stock: [shelf], movements: [movement] };
}
