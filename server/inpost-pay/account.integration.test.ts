import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { listShopperOrders } from "@/server/account/list-shopper-orders";
import { db } from "@/server/db/db";
import { runDueJobs } from "@/server/jobs/worker";
import { adopted, makeShopper } from "@/server/testing/account";
import { callShop } from "@/server/testing/call-shop";
import { makeProduct } from "@/server/testing/make-product";
import { basketWith, boundBasket, confirm, order, orderRequest, prepareShop } from "@/server/testing/wallet";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { startBinding } from "./start-binding";

let database: TestDatabase;
let inpost: FakeInpost;
let shopperId: string;
let count = 0;
beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
});
afterAll(() => database.close());
beforeEach(async () => {
  inpost = FakeInpost.install();
  shopperId = await makeShopper(`shopper-${count++}@example.com`);
});

const bindingOf = (basketId: string) => db().binding.findUnique({ where: { basketId } });
const sent = (method: string) => inpost.asked.filter((call) => call.method === method);
/** A basket that lies in the account already, from another device. */
async function ownBasket(quantity = 1) {
  const { sku } = await makeProduct();
  const { basketId, token } = await basketWith(sku, quantity);
  return { basketId, sku, token: await adopted(shopperId, token) };
}

describe("a bound basket at sign-in (R7)", () => {
  it("keeps its link though its key changes, and InPost hears only that it has no key to it any more", async () => {
    const { basketId, token } = await boundBasket(inpost);
    const before = await bindingOf(basketId);
    const key = await adopted(shopperId, token);
    expect(key).not.toBe(token);
    await runDueJobs();
    const { walletBasketId, phone, browserId } = before ?? {};
    expect(await bindingOf(basketId)).toMatchObject({ state: "BOUND", walletBasketId, phone, browserId });
    expect(sent("DELETE")).toEqual([]);
    const puts = sent("PUT").map(({ body }) => body);
    expect(puts.map((body) => JSON.parse(body).merchant_store.cookies)).toEqual([[]]);
    const { text } = await callShop(inpost, "GET", `/basket/${basketId}`);
    expect(puts.join() + text).not.toMatch(`${token}|${key}`);
  });

  it("is the one that stays when the account has another: InPost is sent the new content, and no end", async () => {
    const own = await ownBasket(2);
    const guest = await boundBasket(inpost);
    const key = await adopted(shopperId, guest.token);
    expect(await db().basket.findUnique({ where: { token: key } })).toMatchObject({ id: guest.basketId });
    expect(await bindingOf(guest.basketId)).toMatchObject({ state: "BOUND", phone: "600700800" });
    await runDueJobs();
    expect(sent("DELETE")).toEqual([]);
    const puts = sent("PUT");
    expect(puts.map(({ path }) => path)).toEqual([`/v1/izi/basket/${guest.basketId}`]);
    const { products, summary } = JSON.parse(puts[0]?.body ?? "{}");
    expect(products).toMatchObject([{ product_id: own.sku }, { product_id: guest.sku }]);
    expect(summary.basket_final_price.gross).toBe("387.00");
    expect((await bindingOf(guest.basketId))?.sentVersion).toBeGreaterThan(1);
  });

  it("stays, when it is the account's, with what an unbound guest brings", async () => {
    const bound = await boundBasket(inpost);
    await adopted(shopperId, bound.token);
    const { sku } = await makeProduct();
    const guest = await basketWith(sku);
    await adopted(shopperId, guest.token);
    expect(await db().basket.findUnique({ where: { id: guest.basketId } })).toBeNull();
    await runDueJobs();
    expect(sent("DELETE")).toEqual([]);
    expect(sent("PUT").map(({ path }) => path)).toEqual([`/v1/izi/basket/${bound.basketId}`]);
    const read = await callShop(inpost, "GET", `/basket/${bound.basketId}`);
    expect(read.json.products.map(({ product_id }) => product_id).sort()).toEqual([bound.sku, sku].sort());
  });

  it("that is just shown as a code stays, too, and the phone can still confirm", async () => {
    await ownBasket();
    const { sku } = await makeProduct();
    const guest = await basketWith(sku);
    const request = { browser: {}, place: "BASKET_SUMMARY" };
    await startBinding({ token: guest.token, request, userAgent: "test", address: "127.0.0.1" });
    expect(await bindingOf(guest.basketId)).toMatchObject({ state: "WAITING" });
    await adopted(shopperId, guest.token);
    const confirmed = await confirm(inpost, guest.basketId);
    expect([confirmed.status, confirmed.json.products.length]).toEqual([200, 2]);
    expect(await bindingOf(guest.basketId)).toMatchObject({ state: "BOUND" });
  });

  it("wins over the account's own bound one, which vanishes in silence and is then unknown (R13)", async () => {
    const own = await boundBasket(inpost);
    await adopted(shopperId, own.token);
    const guest = await boundBasket(inpost);
    await adopted(shopperId, guest.token);
    await runDueJobs();
    expect(sent("DELETE")).toEqual([]);
    expect(sent("PUT").map(({ path }) => path)).toEqual([`/v1/izi/basket/${guest.basketId}`]);
    expect(await bindingOf(guest.basketId)).toMatchObject({ state: "BOUND" });
    const orphan = await callShop(inpost, "GET", `/basket/${own.basketId}`);
    expect([orphan.status, orphan.json.error_code]).toEqual([404, "BASKET_NOT_FOUND"]);
  });
});

describe("an order from the app", () => {
  it("belongs to the account that its basket lies in, whatever e-mail it names", async () => {
    const { basketId, token } = await boundBasket(inpost);
    await adopted(shopperId, token);
    const orderId = await order(inpost, basketId, 141.99);
    const { number } = await db().order.findUniqueOrThrow({ where: { id: orderId } });
    expect((await listShopperOrders({ shopperId })).orders).toMatchObject([{ number, total: 14_199 }]);
  });

  it("of a guest is nobody's, though its e-mail is an account's: an e-mail that was not proved shows nothing", async () => {
    const account = await makeShopper("zofia@example.com");
    const { basketId } = await boundBasket(inpost);
    const orderId = await order(inpost, basketId, 141.99);
    expect(await db().order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
      email: "zofia@example.com",
      shopperId: null,
    });
    expect((await listShopperOrders({ shopperId: account })).orders).toEqual([]);
  });

  it("costs the same to the grosz whether it goes to an account or to nobody (R8)", async () => {
    const sums = [];
    for (const isSignedIn of [false, true]) {
      const { basketId, token } = await boundBasket(inpost, { quantity: 3, amount: 3_333 });
      const unassigned = (await callShop(inpost, "GET", `/basket/${basketId}`)).json.summary;
      if (isSignedIn) await adopted(shopperId, token);
      expect((await callShop(inpost, "GET", `/basket/${basketId}`)).json.summary).toEqual(unassigned);
      const ordered = await callShop(inpost, "POST", "/order", orderRequest(basketId, 112.98));
      expect(ordered.status).toBe(201);
      const row = await db().order.findUniqueOrThrow({
        where: { basketId },
        include: { lines: true, delivery: true, payments: true },
      });
      expect(row.shopperId).toBe(isSignedIn ? shopperId : null);
      sums.push({
        ...{ total: row.totalAmount, discount: row.discountAmount, delivery: row.delivery?.amount },
        lines: row.lines.map(({ unitAmount, totalAmount, vatRate }) => ({
          unitAmount,
          totalAmount,
          vatRate,
        })),
        paid: row.payments.map(({ amount }) => amount),
        said: ordered.json.order_details.order_final_price,
      });
    }
    expect(sums[1]).toEqual(sums[0]);
    expect(sums[0]).toMatchObject({ total: 11_298, paid: [11_298] });
  });
});
