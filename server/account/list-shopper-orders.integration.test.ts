import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { placeBasketOrder } from "@/server/orders/place-basket-order";
import { adopted, makeShopper } from "@/server/testing/account";
import { makeBasket, makeBasketShop, orderOf } from "@/server/testing/basket-order";
import { listShopperOrders } from "./list-shopper-orders";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await makeBasketShop();
});
afterAll(() => database.close());

async function orderedBy(shopperId: string): Promise<string> {
  const { id, token } = await makeBasket({ FILE: 1 });
  await adopted(shopperId, token);
  const placed = await placeBasketOrder(orderOf(id, { delivery: undefined }));
  if (!placed.ok) throw new Error(placed.error.code);
  return placed.value.number;
}

describe("the orders of an account", () => {
  it("come newest first, page by page, each once, and none of anybody else", async () => {
    const [zofia, oliver] = [await makeShopper("z@example.com"), await makeShopper("o@example.com")];
    const mine: string[] = [];
    for (let made = 0; made < 5; made++) {
      mine.unshift(await orderedBy(zofia));
      await orderedBy(oliver);
    }
    const seen: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await listShopperOrders({ shopperId: zofia, cursor, limit: 2 });
      seen.push(page.orders.map(({ number }) => number));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(seen.flat()).toEqual(mine);
  });

  it("are none for who has ordered nothing, and say what each is and costs", async () => {
    const shopperId = await makeShopper("new@example.com");
    expect(await listShopperOrders({ shopperId })).toEqual({ orders: [], nextCursor: null });
    const number = await orderedBy(shopperId);
    const { orders } = await listShopperOrders({ shopperId });
    expect(orders).toEqual([
      {
        ...{ number, state: "PENDING", currency: "PLN", total: 1900 },
        token: expect.stringMatching(/^[\w-]{32}$/),
        createdAt: expect.any(Date),
      },
    ]);
  });
});
