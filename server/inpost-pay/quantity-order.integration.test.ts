import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { callShop } from "@/server/testing/call-shop";
import { permutations } from "@/server/testing/permutations";
import { boundBasket, prepareShop } from "@/server/testing/wallet";
import { FakeInpost } from "@/server/testing/wallet-provider";

let database: TestDatabase;
let inpost: FakeInpost;

beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
  inpost = FakeInpost.install();
});
afterAll(() => database.close());

const start = Date.now();
async function tell(basketId: string, eventId: string, second: number, skus: string[], pieces: number) {
  const answer = await callShop(inpost, "POST", `/basket/${basketId}/event`, {
    event_id: eventId,
    event_data_time: new Date(start + second * 1_000).toISOString(),
    event_type: "PRODUCTS_QUANTITY",
    quantity_event_data: skus.map((product_id) => ({ product_id, quantity: { quantity: pieces } })),
  });
  expect(answer.status).toBe(200);
}

/** A linked basket with one piece each of `count` variants of one product; gives their SKUs. */
async function basketOfLines(count: number) {
  const { basketId, productId } = await boundBasket(inpost);
  const variants = Array.from({ length: count }, (_, position) => {
    const id = newId();
    return { id, productId, position, sku: `SKU-${position}`, ean: id.slice(-13), picture: "teapot" };
  });
  await withTransaction(async (tx) => {
    await tx.variant.createMany({ data: variants });
    const ofEach = <Row>(row: (variantId: string) => Row) => variants.map(({ id }) => row(id));
    await tx.price.createMany({
      data: ofEach((variantId) => ({ variantId, currency: "PLN", amount: 12_900 })),
    });
    await tx.stock.createMany({ data: ofEach((variantId) => ({ variantId, onHand: 5 })) });
    await tx.basketLine.createMany({
      data: ofEach((variantId) => ({ id: newId(), basketId, variantId, quantity: 1, addedAt: new Date() })),
    });
  });
  return { basketId, skus: variants.map(({ sku }) => sku) };
}

async function quantities(basketId: string, skus: readonly string[]) {
  const lines = await db().basketLine.findMany({ where: { basketId }, include: { variant: true } });
  const bySku = new Map(lines.map(({ variant, quantity }) => [variant.sku, quantity]));
  return skus.map((sku) => bySku.get(sku));
}

describe("changes of a quantity on the phone", () => {
  // What is later is decided line by line, so that each line of one basket can see an order of arrival of its own.
  it("in any of 120 orders of arrival leave what was chosen last (R12)", async () => {
    const chosen = [1, 2, 3, 4, 5];
    const arrivals = permutations(chosen);
    expect(new Set(arrivals.map(String)).size).toBe(120);
    const { basketId, skus } = await basketOfLines(arrivals.length);
    for (const turn of chosen.keys()) {
      for (const pieces of chosen) {
        const now = skus.filter((_, line) => arrivals[line]?.[turn] === pieces);
        await tell(basketId, `${turn}-${pieces}`, pieces, now, pieces);
      }
      const latest = arrivals.map((arrival) => Math.max(...arrival.slice(0, turn + 1)));
      expect(await quantities(basketId, skus)).toEqual(latest);
    }
  });

  it("count once by their id (R12)", async () => {
    const { basketId, sku } = await boundBasket(inpost);
    await tell(basketId, "new", 99, [sku], 2);
    await tell(basketId, "new", 99, [sku], 4);
    expect(await quantities(basketId, [sku])).toEqual([2]);
  });
});
