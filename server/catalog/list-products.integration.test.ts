import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { withTransaction } from "@/server/db/transaction";
import { encodeCursor } from "./cursor";
import { listProducts, type ProductQuery } from "./list-products";
import { rebuildSearchIndex } from "./search-index";
import { addTestProduct } from "./test-catalog";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const day = (n: number) => new Date(Date.UTC(2026, 0, n));
  await addTestProduct({ slug: "lyzka", rank: 1, name: { en: "Spoon", pl: "Łyżka" }, createdAt: day(3) });
  await addTestProduct({
    slug: "kubek",
    rank: 2,
    name: { en: "Mug", pl: "Kubek żółty" },
    createdAt: day(3),
    variants: [
      { sku: "MUG-S", amount: 3000, onHand: 0 },
      { sku: "MUG-L", amount: 2500, previous: 2900, onHand: 2, held: 2 },
    ],
  });
  await addTestProduct({
    slug: "zestaw",
    rank: 3,
    kind: "bundle",
    name: { en: "Tea set", pl: "Zestaw do herbaty" },
    description: "A mug and spoons",
    createdAt: day(5),
    variants: [{ sku: "SET", amount: 5000, of: [{ sku: "LYZKA", quantity: 4 }] }],
  });
  await addTestProduct({
    slug: "zbior",
    rank: 3,
    kind: "bundle",
    name: { en: "Big set", pl: "Zbiór" },
    createdAt: day(1),
    variants: [{ sku: "BIG", amount: 9000, of: [{ sku: "LYZKA", quantity: 11 }] }],
  });
  await addTestProduct({
    slug: "kurs",
    rank: 4,
    kind: "digital",
    category: "digital",
    name: { en: "Course", pl: "Ćwiczenia" },
    createdAt: day(4),
    variants: [{ sku: "COURSE", amount: 2500 }],
  });
});
afterAll(() => database.close());

const slugs = async (query: Partial<ProductQuery> = {}) =>
  (await listProducts({ locale: "pl", ...query })).items.map(({ slug }) => slug);

async function walk(query: Partial<ProductQuery>): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await listProducts({ locale: "pl", limit: 2, ...query, cursor });
    expect(page.total).toBe(5);
    seen.push(...page.items.map(({ slug }) => slug));
    if (page.nextCursor === null) return seen;
    cursor = page.nextCursor;
  }
}

describe("a list of products", () => {
  it.each([
    ["featured", ["lyzka", "kubek", "zbior", "zestaw", "kurs"]],
    ["newest", ["zestaw", "kurs", "lyzka", "kubek", "zbior"]],
    ["price-up", ["lyzka", "kubek", "kurs", "zestaw", "zbior"]],
    ["price-down", ["zbior", "zestaw", "kurs", "kubek", "lyzka"]],
    ["name", ["kurs", "kubek", "lyzka", "zbior", "zestaw"]],
  ] as const)("sorted by %s pages through everything once", async (sort, expected) => {
    expect(await walk({ sort })).toEqual(expected);
  });

  it("is in the alphabetical order of the language", async () => {
    expect(await slugs({ sort: "name" })).toEqual(["kurs", "kubek", "lyzka", "zbior", "zestaw"]);
    expect(await slugs({ sort: "name", locale: "en" })).toEqual([
      "zbior",
      "kurs",
      "kubek",
      "lyzka",
      "zestaw",
    ]);
  });

  it("pages in another currency by that currency's prices", async () => {
    expect(await walk({ sort: "price-up", currency: "EUR" })).toEqual([
      "lyzka",
      "kubek",
      "kurs",
      "zestaw",
      "zbior",
    ]);
  });

  it("filters by category, price, offer and stock", async () => {
    expect(await slugs({ category: "digital" })).toEqual(["kurs"]);
    expect(await slugs({ category: "nowhere" })).toEqual([]);
    expect(await slugs({ maxAmount: 2500 })).toEqual(["lyzka", "kubek", "kurs"]);
    expect(await slugs({ maxAmount: 2500, currency: "SEK" })).toEqual(["lyzka", "kubek", "kurs"]);
    expect(await slugs({ onOffer: true })).toEqual(["kubek"]);
  });

  it("in stock has what can be sold: pieces left, whole sets, digital goods", async () => {
    expect(await slugs({ inStock: true })).toEqual(["lyzka", "zestaw", "kurs"]);
  });

  it("shows the lowest price of the variants and that there are others", async () => {
    const { items } = await listProducts({ locale: "pl", category: "home", limit: 2 });
    expect(items[1]).toMatchObject({
      slug: "kubek",
      price: { amount: 2500, previous: 2900, lowest30: null },
      from: true,
      currency: "PLN",
    });
    expect(items[0]).toMatchObject({ price: { amount: 1000, previous: null }, from: false });
  });

  it("begins from the start with a cursor of another list or a made-up one", async () => {
    const first = await slugs({ limit: 2 });
    const forged = [
      encodeCursor({ sort: "price-up", after: [1000, "x"], total: 5 }),
      encodeCursor({ sort: "featured", after: ["1; DROP", "x"], total: 5 }),
      encodeCursor({ sort: "featured", after: [1], total: 5 }),
      encodeCursor({ sort: "featured", after: [1, "\0"], total: 5 }),
      "%%%",
    ];
    for (const cursor of forged) expect(await slugs({ limit: 2, cursor })).toEqual(first);
  });
});

describe("search", () => {
  it("finds by the beginning of each word, without diacritics, in both languages", async () => {
    expect(await slugs({ q: "zolt kub" })).toEqual(["kubek"]);
    expect(await slugs({ q: "ŁYŻ" })).toEqual(["lyzka"]);
    expect(await slugs({ q: "course" })).toEqual(["kurs"]);
    expect(await slugs({ q: "kubek course" })).toEqual([]);
  });

  it("finds by SKU, with and without its dashes, and by EAN", async () => {
    expect(await slugs({ q: "mug-l" })).toEqual(["kubek"]);
    expect(await slugs({ q: "mugl" })).toEqual(["kubek"]);
    expect((await slugs({ q: "590" })).length).toBe(5);
  });

  it("puts what carries the words in its name first and pages through the rest", async () => {
    expect(await slugs({ q: "mug" })).toEqual(["kubek", "zestaw"]);
    const first = await listProducts({ locale: "pl", q: "mug", limit: 1 });
    expect(first.total).toBe(2);
    expect(await slugs({ q: "mug", limit: 1, cursor: first.nextCursor ?? "" })).toEqual(["zestaw"]);
    expect(await slugs({ q: "mug", sort: "price-down" })).toEqual(["zestaw", "kubek"]);
  });

  it("takes an empty query for no query, and finds nothing where nothing can be looked for", async () => {
    expect((await slugs({ q: "  " })).length).toBe(5);
    expect(await slugs({ q: "🎁 !!" })).toEqual([]);
  });

  it.each([
    `"`,
    `'; DROP TABLE "Product"; --`,
    "mug*",
    "title:mug",
    "NEAR(mug spoon)",
    "mug AND OR NOT",
    "(((",
    "a & b | !c <-> d:*",
    "\\",
    "\0",
    "🎁mug",
    "mu\u0308g",
    "𐐀".repeat(100),
    "x".repeat(10_000),
    "a ".repeat(5_000),
  ])("answers hostile input: %j", async (q) => {
    await expect(listProducts({ locale: "pl", q })).resolves.toBeDefined();
  });

  it("finds the same after the index was built anew", async () => {
    await withTransaction(rebuildSearchIndex);
    expect(await slugs({ q: "zolt kub" })).toEqual(["kubek"]);
    expect((await slugs({ sort: "name" })).length).toBe(5);
  });
});
