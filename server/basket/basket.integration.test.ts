import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { hub } from "@/server/realtime/hub";
import { addLine } from "./add-line";
import { changeLine } from "./change-line";
import { getBasket } from "./get-basket";
import { removeLine } from "./remove-line";

let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase();
  await addTestProduct({
    slug: "kubek",
    name: { en: "Mug", pl: "Kubek" },
    variants: [
      {
        sku: "MUG",
        amount: 2500,
        previous: 2900,
        onHand: 5,
        held: 1,
        colour: { key: "red", en: "Red", pl: "Czerwony" },
        size: "L",
      },
    ],
  });
  await addTestProduct({
    slug: "kurs",
    kind: "digital",
    vatRate: 8,
    variants: [{ sku: "COURSE", amount: 1080 }],
  });
});
afterEach(() => database.close());

async function put(sku: string, quantity: number, token?: string) {
  const added = await addLine({ token, sku, quantity });
  if (!added.ok) throw new Error(added.error.code);
  return added;
}

const setStock = (onHand: number, held = 0) =>
  withTransaction((tx) => tx.stock.update({ where: { variantId: "MUG" }, data: { onHand, held } }));

describe("a basket", () => {
  it("is empty and made of nothing until something is put into it", async () => {
    const basket = await getBasket({ token: undefined });
    expect(basket).toMatchObject({ id: null, topic: null, count: 0, lines: [], total: 0, currency: "PLN" });
    expect(await db().basket.count()).toBe(0);
  });

  it("shows lines with the shop's prices, total and VAT per rate", async () => {
    const { token } = await put("MUG", 2);
    const { basket } = await put("COURSE", 1, token);
    expect(basket).toMatchObject({
      version: 2,
      count: 3,
      total: 6080,
      notices: [],
      topic: `basket:${basket.id}`,
    });
    expect(basket.vat).toEqual([
      { rate: 23, amount: 935 },
      { rate: 8, amount: 80 },
    ]);
    expect(basket.lines[0]).toMatchObject({
      sku: "MUG",
      slug: "kubek",
      name: { en: "Mug", pl: "Kubek" },
      option: { en: "Red, L", pl: "Czerwony, L" },
      quantity: 2,
      available: 4,
      unit: 2500,
      previousUnit: 2900,
      total: 5000,
    });
    expect(basket.lines[1]).toMatchObject({ available: null, option: { en: "", pl: "" } });
  });

  it("adds to the line of the same thing", async () => {
    const { token } = await put("MUG", 1);
    const { basket } = await put("MUG", 2, token);
    expect(basket.lines).toHaveLength(1);
    expect(basket.count).toBe(3);
  });

  it("holds no more than there is, and says so", async () => {
    const { token, basket } = await put("MUG", 9);
    expect(basket.count).toBe(4);
    expect(basket.notices).toEqual([{ code: "capped", sku: "MUG", available: 4 }]);
    const again = await put("MUG", 1, token);
    expect(again.basket.count).toBe(4);
    expect(again.basket.notices).toEqual([{ code: "capped", sku: "MUG", available: 4 }]);
  });

  it("holds no more than 99 of what never runs out", async () => {
    const { basket } = await put("COURSE", 150);
    expect(basket.count).toBe(99);
    expect(basket.notices).toEqual([{ code: "limit", sku: "COURSE" }]);
  });

  it("takes nothing that is sold out, and says so", async () => {
    await setStock(1, 1);
    const { basket } = await put("MUG", 1);
    expect(basket.lines).toEqual([]);
    expect(basket.notices).toEqual([{ code: "sold-out", sku: "MUG", available: 0 }]);
  });

  it("tells when what lies in it runs short, and leaves it", async () => {
    const { token } = await put("MUG", 3);
    await setStock(2);
    const basket = await getBasket({ token });
    expect(basket.count).toBe(3);
    expect(basket.notices).toEqual([{ code: "short", sku: "MUG", available: 2 }]);
  });

  it("refuses what the shop does not sell", async () => {
    expect(await addLine({ token: undefined, sku: "NOTHING", quantity: 1 })).toEqual({
      ok: false,
      error: { code: "unknown-sku" },
    });
    expect(await db().basket.count()).toBe(0);
  });

  it("does not take over a key that the shop did not give out", async () => {
    const planted = "a".repeat(32);
    const { token } = await put("MUG", 1, planted);
    expect(token).not.toBe(planted);
    expect((await getBasket({ token: planted })).id).toBeNull();
  });
});

describe("a line", () => {
  it("gets the quantity that was set, and goes with 0", async () => {
    const { token, basket } = await put("MUG", 1);
    const lineId = basket.lines[0]?.id ?? "";
    const more = await changeLine({ token, lineId, quantity: 3 });
    expect(more).toMatchObject({ ok: true, basket: { count: 3, version: 2 } });
    const none = await changeLine({ token, lineId, quantity: 0 });
    expect(none).toMatchObject({ ok: true, basket: { count: 0, version: 3, lines: [] } });
  });

  it("may shrink while its thing is sold out, but not grow", async () => {
    const { token, basket } = await put("MUG", 3);
    const lineId = basket.lines[0]?.id ?? "";
    await setStock(0);
    expect(await changeLine({ token, lineId, quantity: 2 })).toMatchObject({
      ok: true,
      basket: { count: 2 },
    });
    expect(await changeLine({ token, lineId, quantity: 4 })).toMatchObject({
      ok: true,
      basket: { count: 2, notices: [{ code: "sold-out", sku: "MUG", available: 0 }] },
    });
  });

  it("of another shopper's basket cannot be reached", async () => {
    const mine = await put("MUG", 1);
    const theirs = await put("MUG", 1);
    const lineId = theirs.basket.lines[0]?.id ?? "";
    const refused = { ok: false, error: { code: "unknown-line" } };
    expect(await changeLine({ token: mine.token, lineId, quantity: 2 })).toEqual(refused);
    expect(await changeLine({ token: undefined, lineId, quantity: 2 })).toEqual(refused);
    await removeLine({ token: mine.token, lineId });
    expect((await getBasket({ token: theirs.token })).count).toBe(1);
  });

  it("can be removed twice", async () => {
    const { token, basket } = await put("MUG", 1);
    const lineId = basket.lines[0]?.id ?? "";
    expect((await removeLine({ token, lineId })).lines).toEqual([]);
    expect((await removeLine({ token, lineId })).lines).toEqual([]);
  });
});

describe("changes at once", () => {
  it("are all counted, each with a version of its own", async () => {
    const { token } = await put("COURSE", 1);
    const changes = await Promise.all(Array.from({ length: 12 }, () => put("COURSE", 1, token)));
    const basket = await getBasket({ token });
    expect(basket).toMatchObject({ count: 13, version: 13 });
    expect(basket.lines).toHaveLength(1);
    expect(Math.max(...changes.map((change) => change.basket.version))).toBe(13);
  });

  it("are told to open pages with the version they made", async () => {
    const { token, basket } = await put("COURSE", 1);
    const seen: number[] = [];
    const stop = hub().subscribe([`basket:${basket.id}`], ({ version }) => seen.push(version));
    await put("COURSE", 1, token);
    await removeLine({ token, lineId: basket.lines[0]?.id ?? "" });
    stop();
    expect(seen).toEqual([2, 3]);
  });
});
