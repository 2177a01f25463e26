import type { Tx } from "@/server/db/connect";
import { newToken } from "@/server/ids";
import lockers from "../lockers.json";
import { consents } from "./consents";
import { deliveryMethods } from "./delivery-methods";
import { promoCodes } from "./promo-codes";
import { relatedPairs } from "./related";
import { tills } from "./tills";

export type SeededShop = {
  promoCodes: number;
  deliveryMethods: number;
  lockers: number;
  consents: number;
  related: number;
  tills: number;
};

/** Adds what is missing of codes, deliveries, lockers, consents, related products and tills. Gives how much that was. */
export async function seedShop(tx: Tx): Promise<SeededShop> {
  const codes = keysOf(await tx.promoCode.findMany({ select: { code: true } }), "code");
  const types = keysOf(await tx.deliveryMethod.findMany({ select: { type: true } }), "type");
  const places = keysOf(await tx.locker.findMany({ select: { code: true } }), "code");
  const ids = keysOf(await tx.consent.findMany({ select: { id: true } }), "id");
  const counters = keysOf(await tx.till.findMany({ select: { id: true } }), "id");
  return {
    promoCodes: await added(
      promoCodes.filter(({ code }) => !codes.has(code)),
      (data) => tx.promoCode.create({ data }),
    ),
    deliveryMethods: await added(
      deliveryMethods.filter(({ type }) => !types.has(type)),
      (data) => tx.deliveryMethod.create({ data }),
    ),
    lockers: await added(
      lockers.filter(({ code }) => !places.has(code)),
      (data) => tx.locker.create({ data }),
    ),
    consents: await added(
      consents.filter(({ id }) => !ids.has(id)),
      (data) => tx.consent.create({ data }),
    ),
    related: await seedRelated(tx),
    tills: await added(
      tills.filter(({ id }) => !counters.has(id)),
      (till) => tx.till.create({ data: { ...till, displayKey: newToken() } }),
    ),
  };
}

/** Products that have related ones already keep them as the merchant left them. */
async function seedRelated(tx: Tx): Promise<number> {
  const pairs = relatedPairs();
  const slugs = [...new Set(pairs.map(({ productSlug }) => productSlug))];
  const products = await tx.product.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, _count: { select: { related: true } } },
  });
  const ids = new Map(products.map(({ slug, id }) => [slug, id]));
  const bare = new Set(products.filter(({ _count }) => _count.related === 0).map(({ slug }) => slug));
  const data = pairs.flatMap(({ productSlug, relatedSlug, position }) => {
    const [productId, relatedId] = [ids.get(productSlug), ids.get(relatedSlug)];
    return productId && relatedId && bare.has(productSlug) ? [{ productId, relatedId, position }] : [];
  });
  if (data.length > 0) await tx.relatedProduct.createMany({ data });
  return data.length;
}

async function added<Row>(rows: readonly Row[], create: (row: Row) => Promise<unknown>): Promise<number> {
  for (const row of rows) await create(row);
  return rows.length;
}

function keysOf<Key extends string>(rows: readonly Record<Key, string>[], key: Key): Set<string> {
  return new Set(rows.map((row) => row[key]));
}
