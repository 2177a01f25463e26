import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { getProduct } from "@/server/catalog/get-product";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { catalogue } from "./catalogue/catalogue";
import { addGeneratedOrders } from "./generate/add-orders";
import { addGeneratedProducts } from "./generate/add-products";
import { seedCatalogue } from "./seed-catalogue";

const start = new Date("2026-03-01T09:00:00Z");
const later = new Date("2026-03-05T09:00:00Z");
const variants = catalogue.flatMap((product) => product.variants);
const seedAt = (at: Date) => withTransaction((tx) => seedCatalogue(tx, at));

async function everything() {
  const tables = [
    db().category.findMany({ orderBy: { id: "asc" } }),
    db().product.findMany({ orderBy: { id: "asc" } }),
    db().variant.findMany({ orderBy: { id: "asc" } }),
    db().price.findMany({ orderBy: [{ variantId: "asc" }, { currency: "asc" }] }),
    db().pricePeriod.findMany({ orderBy: { id: "asc" } }),
    db().stock.findMany({ orderBy: { variantId: "asc" } }),
    db().stockMovement.findMany({ orderBy: { id: "asc" } }),
    db().bundleItem.findMany({ orderBy: [{ bundleId: "asc" }, { componentId: "asc" }] }),
  ];
  return Promise.all(tables);
}

describe("seeding the catalogue", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it("fills an empty database", async () => {
    expect(await seedAt(start)).toEqual({
      categories: 8,
      products: catalogue.length,
      variants: variants.length,
    });
    const counted = variants.filter(({ stock }) => stock !== null);
    expect(await db().stock.count()).toBe(counted.length);
    expect(await db().price.count()).toBe(variants.length * 4);
  });

  it("writes a ledger that adds up to what is on the shelf", async () => {
    const sums = await db().stockMovement.groupBy({ by: ["variantId"], _sum: { delta: true } });
    const shelves = await db().stock.findMany();
    expect(sums).toHaveLength(shelves.length);
    for (const { variantId, onHand } of shelves) {
      expect(sums.find((sum) => sum.variantId === variantId)?._sum.delta, variantId).toBe(onHand);
    }
  });

  it("changes nothing the second time, whenever that is", async () => {
    const before = await everything();
    expect(await seedAt(later)).toEqual({ categories: 0, products: 0, variants: 0 });
    expect(await everything()).toEqual(before);
  });

  it("leaves what the merchant has changed, and brings back what is missing", async () => {
    await withTransaction(async (tx) => {
      await tx.stock.update({ where: { variantId: "TEAPOT-RASPBERRY" }, data: { onHand: 7, held: 2 } });
      await tx.product.update({ where: { slug: "raspberry-teapot" }, data: { nameEn: "Our teapot" } });
      await tx.variant.delete({ where: { sku: "TEAPOT-MINT" } });
      await tx.product.delete({ where: { slug: "tin-robot" } });
    });
    expect(await seedAt(later)).toEqual({ categories: 0, products: 1, variants: 2 });
    const stock = await db().stock.findUniqueOrThrow({ where: { variantId: "TEAPOT-RASPBERRY" } });
    expect(stock).toMatchObject({ onHand: 7, held: 2 });
    const teapot = await db().product.findUniqueOrThrow({
      where: { slug: "raspberry-teapot" },
      include: { variants: { select: { sku: true } } },
    });
    expect(teapot.nameEn).toBe("Our teapot");
    expect(teapot.variants.map(({ sku }) => sku)).toContain("TEAPOT-MINT");
  });

  it("says what the bundle is made of", async () => {
    const items = await db().bundleItem.findMany({ where: { bundleId: "SLOW-SUNDAY" } });
    expect(items.map(({ componentId, quantity }) => [componentId, quantity]).sort()).toEqual([
      ["HONEY", 1],
      ["SLOW-CUP", 2],
      ["TEAPOT-RASPBERRY", 1],
    ]);
  });

  it("gives the shop the price before the offer and the lowest of the month before", async () => {
    const cup = await getProduct({ slug: "morning-cup" });
    expect(cup?.variants[0]?.prices.PLN).toEqual({ amount: 3900, previous: 4900, lowest30: 4500 });
  });

  it("adds made-up products and orders after those that are there", async () => {
    await addGeneratedProducts(30, start);
    await addGeneratedProducts(20, start);
    expect(await db().product.count()).toBe(catalogue.length + 50);
    await addGeneratedOrders(25, start);
    await addGeneratedOrders(15, start);
    const orders = await db().order.findMany({ include: { lines: true, payments: true } });
    expect(orders).toHaveLength(40);
    for (const { totalAmount, lines, payments } of orders) {
      expect(lines.reduce((sum, line) => sum + line.totalAmount, 0)).toBe(totalAmount);
      expect(payments.map(({ amount }) => amount)).toEqual([totalAmount]);
    }
  });
});
