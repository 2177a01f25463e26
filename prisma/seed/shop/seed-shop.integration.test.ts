import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { catalogue } from "../catalogue/catalogue";
import { seedCatalogue } from "../seed-catalogue";
import { consents } from "./consents";
import { promoCodes } from "./promo-codes";
import { relatedPairs } from "./related";
import { seedShop } from "./seed-shop";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await withTransaction((tx) => seedCatalogue(tx, new Date("2026-03-01T09:00:00Z")));
});
afterAll(() => database.close());

const seed = () => withTransaction((tx) => seedShop(tx));

describe("seeding what a wallet needs to know", () => {
  it("fills an empty shop", async () => {
    expect(await seed()).toEqual({
      promoCodes: promoCodes.length,
      deliveryMethods: 3,
      lockers: 44,
      consents: 3,
      related: relatedPairs().length,
      tills: 2,
    });
    expect(await db().product.count({ where: { shopOnly: true } })).toBe(2);
  });

  it("adds only what is missing, and leaves what the merchant has changed", async () => {
    await withTransaction(async (tx) => {
      await tx.deliveryMethod.update({ where: { type: "APM" }, data: { price: 999 } });
      await tx.promoCode.delete({ where: { code: "KRAM10" } });
      await tx.relatedProduct.deleteMany({ where: { productId: "morning-cup", position: { gt: 0 } } });
    });
    expect(await seed()).toEqual({
      promoCodes: 1,
      deliveryMethods: 0,
      lockers: 0,
      consents: 0,
      related: 0,
      tills: 0,
    });
    expect(await db().deliveryMethod.findUnique({ where: { type: "APM" } })).toMatchObject({ price: 999 });
    expect(await db().relatedProduct.count({ where: { productId: "morning-cup" } })).toBe(1);
  });
});

describe("the seeded tills", () => {
  it("have each a key of their own that nobody can guess", async () => {
    const keys = (await db().till.findMany({ select: { displayKey: true } })).map((till) => till.displayKey);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{32}$/);
  });
});

describe("the seeded texts", () => {
  it("fit where the wallet shows them", () => {
    for (const { code, textEn, textPl } of promoCodes) {
      expect(code).toBe(code.toUpperCase());
      expect(Math.max(textEn.length, textPl.length), code).toBeLessThanOrEqual(60);
    }
    for (const { id, textEn, textPl } of consents) {
      expect(Math.max(textEn.length, textPl.length), id).toBeLessThanOrEqual(150);
    }
  });

  it("relate every product to others, never to itself and never twice", () => {
    const pairs = relatedPairs();
    for (const { slug } of catalogue) {
      const others = pairs.filter((pair) => pair.productSlug === slug).map((pair) => pair.relatedSlug);
      expect(others.length, slug).toBe(6);
      expect(new Set(others).size, slug).toBe(6);
      expect(others, slug).not.toContain(slug);
      for (const other of others) expect(catalogue.some((product) => product.slug === other)).toBe(true);
    }
  });
});
