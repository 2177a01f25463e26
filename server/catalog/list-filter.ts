import "server-only";
import { Prisma } from "@/generated/sqlite/client";
import type { Currency } from "@/core/money/money";
import { matching } from "./search-filter";

export type ListFilter = {
  words?: readonly string[];
  category?: string;
  inStock?: boolean;
  onOffer?: boolean;
  /** Minor units of the list's currency. */
  maxAmount?: number;
};

/** The lowest price of a product's variants. The złoty one is kept on the product, with an index. */
export function lowestPrice(currency: Currency): Prisma.Sql {
  if (currency === "PLN") return Prisma.sql`p."fromAmount"`;
  return Prisma.sql`(SELECT MIN(c."amount") FROM "Price" c JOIN "Variant" v ON v."id" = c."variantId"
    WHERE v."productId" = p."id" AND c."currency" = ${currency})`;
}

const sellable = Prisma.sql`(
  p."kind" = 'digital'
  OR EXISTS (
    SELECT 1 FROM "Variant" v JOIN "Stock" s ON s."variantId" = v."id"
    WHERE v."productId" = p."id" AND s."onHand" > s."held"
  )
  OR (p."kind" = 'bundle' AND EXISTS (
    SELECT 1 FROM "Variant" v
    WHERE v."productId" = p."id"
      AND EXISTS (SELECT 1 FROM "BundleItem" b WHERE b."bundleId" = v."id")
      AND NOT EXISTS (
        SELECT 1 FROM "BundleItem" b
        JOIN "Variant" w ON w."id" = b."componentId"
        JOIN "Product" q ON q."id" = w."productId"
        LEFT JOIN "Stock" s ON s."variantId" = w."id"
        WHERE b."bundleId" = v."id" AND q."kind" <> 'digital'
          AND COALESCE(s."onHand" - s."held", 0) < b."quantity"
      )
  ))
)`;

/** The conditions of a list on `"Product" p`, joined by AND. */
export function listConditions(filter: ListFilter, currency: Currency): Prisma.Sql {
  const price = lowestPrice(currency);
  const conditions = [currency === "PLN" ? Prisma.sql`1 = 1` : Prisma.sql`${price} IS NOT NULL`];
  if (filter.words) conditions.push(Prisma.sql`p."id" IN (${matching("words", filter.words)})`);
  if (filter.category !== undefined) conditions.push(Prisma.sql`p."categoryId" = ${filter.category}`);
  if (filter.inStock) conditions.push(sellable);
  if (filter.onOffer) conditions.push(Prisma.sql`p."onOffer"`);
  if (filter.maxAmount !== undefined) conditions.push(Prisma.sql`${price} <= ${filter.maxAmount}`);
  return Prisma.join(conditions, " AND ");
}
