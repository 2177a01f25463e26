import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/scripts/lib/test-database";
import { addTestProduct } from "@/server/catalog/test-catalog";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { newId } from "@/server/ids";
import { placeBasketOrder } from "@/server/orders/place-basket-order";
import { addPromoCode } from "@/server/promo/add-promo-code";
import { adopted, makeShopper } from "@/server/testing/account";
import { makeBasket, makeBasketShop, orderOf } from "@/server/testing/basket-order";
import { addLine } from "./add-line";
import { adoptBasket } from "./adopt-basket";
import { getBasket } from "./get-basket";

let database: TestDatabase;
let shopperId: string;
beforeEach(async () => {
  database = await testDatabase();
  await makeBasketShop();
  shopperId = await makeShopper();
});
afterEach(() => database.close());

const pieces = async (token: string | undefined) =>
  Object.fromEntries((await getBasket({ token })).lines.map(({ sku, quantity }) => [sku, quantity]));
/** A basket of another device that is in the account already. */
const ownBasket = async (of: Record<string, number>) => adopted(shopperId, (await makeBasket(of)).token);

describe("a guest's basket at sign-in", () => {
  it("becomes the account's, under a key that nobody knew before", async () => {
    const guest = await makeBasket({ CUP: 2 });
    const key = await adopted(shopperId, guest.token);
    expect(key).not.toBe(guest.token);
    expect(await pieces(key)).toEqual({ CUP: 2 });
    expect(await db().basket.findUniqueOrThrow({ where: { id: guest.id } })).toMatchObject({ shopperId });
    expect(await pieces(guest.token)).toEqual({});
  });

  it("stays as it is when asked again, whichever key the browser has", async () => {
    const guest = await makeBasket({ CUP: 2 });
    const key = await adopted(shopperId, guest.token);
    for (const token of [key, guest.token, undefined, "a".repeat(32)])
      expect(await adoptBasket({ shopperId, token })).toBe(key);
    expect(await pieces(key)).toEqual({ CUP: 2 });
  });

  it("is none when there is none", async () => {
    expect(await adoptBasket({ shopperId, token: undefined })).toBeUndefined();
    expect(await adoptBasket({ shopperId, token: "a".repeat(32) })).toBeUndefined();
    expect(await db().basket.count()).toBe(0);
  });

  it("never comes out of another's account", async () => {
    const other = await makeShopper("oliver@example.com");
    const key = await adopted(other, (await makeBasket({ CUP: 1 })).token);
    expect(await adoptBasket({ shopperId, token: key })).toBeUndefined();
    expect(await adoptBasket({ shopperId: other, token: undefined })).toBe(key);
  });
});

describe("two baskets at sign-in", () => {
  it("are one: quantities added, lines and codes of both, and the other one is gone", async () => {
    const own = await ownBasket({ CUP: 1, FILE: 1 });
    await addPromoCode({ key: { token: own }, code: "MINUS10" });
    const guest = await makeBasket({ CUP: 2, TEA: 3 });
    const key = await adopted(shopperId, guest.token);
    expect(await pieces(key)).toEqual({ CUP: 3, TEA: 3, FILE: 1 });
    expect((await getBasket({ token: key })).promoCodes).toMatchObject([{ code: "MINUS10", refusal: null }]);
    expect(await db().basket.findMany({ select: { id: true, shopperId: true } })).toEqual([
      { id: guest.id, shopperId },
    ]);
    expect(await db().basketLine.count()).toBe(3);
  });

  it("hold no more than there is, and keep what is sold out for the shopper to see", async () => {
    await ownBasket({ CUP: 6, TEA: 1 });
    const guest = await makeBasket({ CUP: 7 });
    await withTransaction((tx) => tx.stock.update({ where: { variantId: "TEA" }, data: { onHand: 0 } }));
    const key = await adopted(shopperId, guest.token);
    expect(await pieces(key)).toEqual({ CUP: 9, TEA: 1 });
    expect((await getBasket({ token: key })).notices).toMatchObject([{ code: "sold-out", sku: "TEA" }]);
  });

  it("hold no more different things than one basket may", async () => {
    const skus = Array.from({ length: 51 }, (_, index) => `P${index}`);
    await Promise.all(
      skus.map((sku) => addTestProduct({ slug: sku, variants: [{ sku, amount: 100, onHand: 9 }] })),
    );
    await ownBasket({ P0: 1, P1: 1, P2: 1 });
    const guest = await makeBasket({ P1: 1 });
    const more = skus.slice(3).map((variantId, index) => ({ variantId, addedAt: new Date(index) }));
    const data = more.map((line) => ({ ...line, id: newId(), basketId: guest.id, quantity: 1 }));
    await withTransaction((tx) => tx.basketLine.createMany({ data }));
    const key = await adopted(shopperId, guest.token);
    expect(Object.keys(await pieces(key))).toHaveLength(50);
    expect(await pieces(key)).toMatchObject({ P0: 1, P1: 2 });
  });

  it("keep where the shopper came from, the guest's before the account's (R29)", async () => {
    const own = await makeBasket({ CUP: 1 });
    const parameters = [{ key: "gclid", value: "x" }];
    await withTransaction((tx) => tx.basket.update({ where: { id: own.id }, data: { parameters } }));
    await adopted(shopperId, own.token);
    const key = await adopted(shopperId, (await makeBasket({ TEA: 1 })).token);
    expect(await db().basket.findUniqueOrThrow({ where: { token: key } })).toMatchObject({ parameters });
  });

  it("are one, whole, when several devices sign in at once, each twice", async () => {
    const contents: Record<string, number>[] = [{ CUP: 1 }, { CUP: 1 }, { TEA: 1 }, { FILE: 1 }];
    const guests = await Promise.all(contents.map((of) => makeBasket(of)));
    const twice = [...guests, ...guests];
    await Promise.all(twice.map(({ token }) => adoptBasket({ shopperId, token })));
    const key = await adoptBasket({ shopperId, token: undefined });
    expect(await pieces(key)).toEqual({ CUP: 2, TEA: 1, FILE: 1 });
    expect(await db().basket.count()).toBe(1);
  });

  it("lose nothing that is put into the guest's meanwhile: it is a new basket, which comes along next", async () => {
    await ownBasket({ TEA: 1 });
    const { token } = await makeBasket({ CUP: 1 });
    const [added] = await Promise.all([
      addLine({ token, sku: "CUP", quantity: 1 }),
      adoptBasket({ shopperId, token }),
    ]);
    if (!added.ok) throw new Error(added.error.code);
    const key = await adopted(shopperId, added.token);
    expect(await pieces(key)).toEqual({ TEA: 1, CUP: 2 });
  });
});

describe("a basket that becomes an order", () => {
  it("takes the account along, and the next basket may begin", async () => {
    const key = await ownBasket({ CUP: 1 });
    const { id } = await db().basket.findUniqueOrThrow({ where: { token: key } });
    expect((await placeBasketOrder(orderOf(id))).ok).toBe(true);
    expect(await db().order.findUniqueOrThrow({ where: { basketId: id } })).toMatchObject({ shopperId });
    // The page that waits for the order still finds it; another's account does not.
    expect(await adoptBasket({ shopperId, token: key })).toBe(key);
    expect(await adoptBasket({ shopperId: await makeShopper("o@example.com"), token: key })).toBeUndefined();
    const next = await ownBasket({ TEA: 1 });
    expect(await pieces(next)).toEqual({ TEA: 1 });
    expect(await adoptBasket({ shopperId, token: key })).toBe(next);
  });

  it("is one or the other when order and sign-in come at once", async () => {
    for (let round = 0; round < 4; round++) {
      await ownBasket({ TEA: 1 });
      const guest = await makeBasket({ CUP: 1 });
      const [placed, key] = await Promise.all([
        placeBasketOrder(orderOf(guest.id)),
        adoptBasket({ shopperId, token: guest.token }),
      ]);
      const left = await pieces(await adoptBasket({ shopperId, token: key }));
      const ordered = await db().orderLine.findMany({ where: { order: { basketId: guest.id } } });
      const sold = Object.fromEntries(ordered.map(({ sku, quantity }) => [sku, quantity]));
      expect(placed.ok).toBe(ordered.length > 0);
      const all = [...Object.keys(left), ...Object.keys(sold)].sort();
      expect(all, JSON.stringify({ left, sold })).toEqual(["CUP", "TEA"]);
      await withTransaction((tx) => tx.basket.deleteMany({ where: { shopperId } }));
    }
  });
});
