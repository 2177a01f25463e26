import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { withTransaction } from "@/server/db/transaction";
import { getAvailability } from "./get-availability";
import { getProduct } from "./get-product";
import { listAvailability } from "./list-availability";
import { listCategories } from "./list-categories";
import { listProducts } from "./list-products";
import { listVariants } from "./list-variants";
import { addTestProduct } from "./test-catalog";

let database: TestDatabase;
const day = (n: number) => new Date(Date.UTC(2026, 0, n));

beforeAll(async () => {
  database = await testDatabase();
  await addTestProduct({
    slug: "bluza",
    name: { en: "Hoodie", pl: "Bluza" },
    variants: [
      { sku: "HOODIE-M", amount: 7900, previous: 9900, onHand: 5, held: 1, size: "M" },
      {
        sku: "HOODIE-L",
        onHand: 0,
        size: "L",
        colour: { key: "navy", en: "Navy", pl: "Granatowy" },
      },
    ],
  });
  await addTestProduct({ slug: "kurs", kind: "digital", category: "digital", variants: [{ sku: "COURSE" }] });
  const of = [
    { sku: "HOODIE-M", quantity: 2 },
    { sku: "COURSE", quantity: 1 },
  ];
  await addTestProduct({ slug: "paka", kind: "bundle", vatRate: 8, variants: [{ sku: "PACK", of }] });
  await withTransaction(async (tx) => {
    const common = { variantId: "HOODIE-M", currency: "PLN" };
    await tx.pricePeriod.createMany({
      data: [
        { id: "1", ...common, amount: 6900, validFrom: day(1), validTo: day(3) },
        { id: "2", ...common, amount: 9900, validFrom: day(3), validTo: day(20) },
        { id: "3", ...common, amount: 7900, validFrom: day(20), validTo: null },
      ],
    });
  });
});
afterEach(() => setClock());
afterAll(() => database.close());

describe("a product", () => {
  it("has its variants in order, with prices in every currency", async () => {
    const product = await getProduct({ slug: "bluza" });
    expect(product).toMatchObject({
      kind: "physical",
      name: { en: "Hoodie", pl: "Bluza" },
      category: { id: "home" },
      vatRate: 23,
      specs: [],
      variants: [
        { sku: "HOODIE-M", size: "M", colour: null },
        { sku: "HOODIE-L", colour: { key: "navy", name: { en: "Navy", pl: "Granatowy" } } },
      ],
    });
    expect(Object.keys(product?.variants[0]?.prices ?? {})).toEqual(["PLN", "EUR", "SEK", "USD"]);
  });

  it("shows the lowest price of the 30 days before its offer, on the page and on its card", async () => {
    setClock(() => day(25));
    const expected = { amount: 7900, previous: 9900, lowest30: 6900 };
    const product = await getProduct({ slug: "bluza" });
    expect(product?.variants[0]?.prices.PLN).toEqual(expected);
    expect(product?.variants[1]?.prices.PLN).toEqual({ amount: 1000, previous: null, lowest30: null });
    await withTransaction((tx) =>
      tx.price.updateMany({ where: { variantId: "HOODIE-L" }, data: { amount: 8900 } }),
    );
    const { items } = await listProducts({ locale: "pl", q: "bluza" });
    expect(items[0]?.price).toEqual(expected);
  });

  it("is null under a slug that nothing has", async () => {
    expect(await getProduct({ slug: "nothing" })).toBeNull();
    expect(await getAvailability({ slug: "nothing" })).toBeNull();
  });
});

describe("availability", () => {
  it("is on hand less held, nothing to count for digital goods, and whole sets for a bundle", async () => {
    expect(await getAvailability({ slug: "bluza" })).toEqual({ "HOODIE-M": 4, "HOODIE-L": 0 });
    expect(await getAvailability({ slug: "kurs" })).toEqual({ COURSE: null });
    expect(await getAvailability({ slug: "paka" })).toEqual({ PACK: 2 });
  });

  it("of a list adds up the variants of each product", async () => {
    const available = await listAvailability({ ids: ["bluza", "kurs", "paka", "gone"] });
    expect(available).toEqual({ bluza: 4, kurs: null, paka: 2 });
  });

  it("stands beside the prices of a list's variants", async () => {
    const variants = await listVariants({ ids: ["paka"] });
    expect(variants.get("paka")).toMatchObject({
      vatRate: 8,
      variants: [{ sku: "PACK", stock: { available: 2 }, prices: { PLN: { amount: 1000 } } }],
    });
  });
});

describe("categories", () => {
  it("count their products", async () => {
    const categories = await listCategories();
    expect(categories.map(({ id, products }) => [id, products])).toEqual([
      ["digital", 1],
      ["home", 2],
    ]);
  });
});
