import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { addLine } from "@/server/basket/add-line";
import { db } from "@/server/db/db";
import { withTransaction } from "@/server/db/transaction";
import { runDueJobs } from "@/server/jobs/worker";
import { hub } from "@/server/realtime/hub";
import { callShop } from "@/server/testing/call-shop";
import { FakeInpost } from "@/server/testing/wallet-provider";
import { makeProduct } from "@/server/testing/make-product";
import { basketWith, boundBasket, confirm, order, orderRequest, prepareShop } from "@/server/testing/wallet";

let database: TestDatabase;
let inpost: FakeInpost;

beforeAll(async () => {
  database = await testDatabase();
  await prepareShop();
});
afterAll(() => database.close());
beforeEach(() => {
  inpost = FakeInpost.install();
});

let events = 0;
const tell = (basketId: string, type: string, data: object) =>
  callShop(inpost, "POST", `/basket/${basketId}/event`, {
    event_id: `event-${++events}`,
    event_data_time: new Date().toISOString(),
    event_type: type,
    ...data,
  });
const quantity = (product_id: string, pieces: number) => ({
  quantity_event_data: [{ product_id, quantity: { quantity: pieces } }],
});
const setQuantity = (basketId: string, sku: string, pieces: number, more: object = {}) =>
  tell(basketId, "PRODUCTS_QUANTITY", { ...quantity(sku, pieces), ...more });
const codes = (basketId: string, ...list: string[]) =>
  tell(basketId, "PROMO_CODES", {
    promo_codes_event_data: list.map((promo_code_value) => ({ promo_code_value, name: "x" })),
  });
const bindingOf = (basketId: string) => db().binding.findUniqueOrThrow({ where: { basketId } });
const putBaskets = () => inpost.asked.filter(({ method }) => method === "PUT" || method === "DELETE");

describe("reading a basket", () => {
  it("gives the same bytes while nothing changes, whole and not to be kept (R10)", async () => {
    const { basketId, sku, token } = await boundBasket(inpost, { quantity: 2 });
    const read = await callShop(inpost, "GET", `/basket/${basketId}`);
    expect(read.headers.get("Cache-Control")).toBe("no-store");
    expect(read.json.summary).toMatchObject({ basket_final_price: { gross: "258.00" }, currency: "PLN" });
    expect(read.json.products).toMatchObject([
      { product_id: sku, base_price: { gross: "129.00" }, quantity: { quantity: 2, available_quantity: 5 } },
    ]);
    expect(read.json.delivery.map((each: { delivery_type: string }) => each.delivery_type)).toEqual([
      "APM",
      "COURIER",
    ]);
    expect(read.json.consents).toHaveLength(3);
    expect(read.json.merchant_store.cookies).toMatchObject([{ key: "kram-basket", value: token }]);
    expect((await callShop(inpost, "GET", `/basket/${basketId}`)).text).toBe(read.text);
  });

  it("shows the price before the offer and the lowest of thirty days", async () => {
    const { basketId, variantId } = await boundBasket(inpost);
    const day = (date: string) => new Date(`2026-${date}T00:00:00Z`);
    await withTransaction(async (tx) => {
      await tx.price.updateMany({ where: { variantId }, data: { amount: 9_900, previousAmount: 12_900 } });
      const period = { variantId, currency: "PLN" };
      await tx.pricePeriod.create({
        data: {
          ...period,
          id: `${variantId}-1`,
          amount: 11_000,
          validFrom: day("01-01"),
          validTo: day("02-01"),
        },
      });
      await tx.pricePeriod.create({
        data: { ...period, id: `${variantId}-2`, amount: 9_900, validFrom: day("02-01") },
      });
    });
    const { products } = (await callShop(inpost, "GET", `/basket/${basketId}`)).json;
    expect(products).toMatchObject([
      { base_price: { gross: "129.00" }, promo_price: { gross: "99.00" }, lowest_price: { gross: "110.00" } },
    ]);
  });

  it("offers no delivery for what only the shop sells, and knows no basket that is not there (R13)", async () => {
    const { basketId, productId } = await boundBasket(inpost);
    await withTransaction((tx) => tx.product.update({ where: { id: productId }, data: { shopOnly: true } }));
    expect((await callShop(inpost, "GET", `/basket/${basketId}`)).json.delivery).toEqual([]);
    const gone = await callShop(inpost, "GET", "/basket/none");
    expect([gone.status, gone.json.error_code]).toEqual([404, "BASKET_NOT_FOUND"]);
  });
});

describe("the answer on the phone", () => {
  it("binds basket, phone and browser, tells the open pages, and sends InPost nothing back (R11)", async () => {
    const { sku } = await makeProduct();
    const { basketId } = await basketWith(sku);
    const heard: string[] = [];
    const stop = hub().subscribe([`binding:${basketId}`, `basket:${basketId}`], ({ topic }) =>
      heard.push(topic),
    );
    const answer = await confirm(inpost, basketId);
    stop();
    expect(answer.json.products).toMatchObject([{ product_id: sku }]);
    expect(heard).toEqual([`binding:${basketId}`, `basket:${basketId}`]);
    expect(await bindingOf(basketId)).toMatchObject({
      state: "BOUND",
      walletBasketId: `inpost-${basketId}`,
      phone: "600700800",
      maskedPhone: "600*****00",
      name: "Zofia",
      browserId: "browser-1",
      browserTrusted: true,
    });
    await runDueJobs();
    expect(putBaskets()).toEqual([]);
  });

  it("keeps a basket whatever cookies parallel requests overwrite, and binds once when it comes twice (R9)", async () => {
    const { sku } = await makeProduct();
    const { basketId } = await basketWith(sku);
    const answers = await Promise.all([1, 2, 3].map(() => confirm(inpost, basketId)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await db().binding.count({ where: { basketId } })).toBe(1);
  });

  it("lasts when the browser's key to the basket is lost or changes, and when the basket has become an order (R7)", async () => {
    const { basketId, sku, token } = await boundBasket(inpost);
    const added = async (from: string | undefined) => {
      const line = await addLine({ token: from, sku, quantity: 1 });
      if (!line.ok || line.basket.id === null) throw new Error("not added");
      return line.basket.id;
    };
    const others = [await added(undefined), await added("a key that no basket has")];
    expect((await setQuantity(basketId, sku, 2)).json.products).toMatchObject([
      { quantity: { quantity: 2 } },
    ]);
    expect(await bindingOf(basketId)).toMatchObject({ state: "BOUND", phone: expect.anything() });

    await order(inpost, basketId, 258);
    const next = await added(token);
    expect([basketId, ...others]).not.toContain(next);
    await runDueJobs();
    expect(inpost.asked.filter(({ method }) => method === "DELETE")).toEqual([]);
    expect(await db().binding.count({ where: { basketId: { in: [...others, next] }, state: "BOUND" } })).toBe(
      0,
    );
    expect(await db().order.findUniqueOrThrow({ where: { basketId } })).toMatchObject({
      channel: "inpost-pay",
    });
  });

  it("REJECT leaves the basket unbound, and does not undo a link that stands", async () => {
    const { sku } = await makeProduct();
    const { basketId } = await basketWith(sku);
    const reject = () => callShop(inpost, "POST", `/basket/${basketId}/confirmation`, { status: "REJECT" });
    expect((await reject()).json.products).toHaveLength(1);
    expect(await bindingOf(basketId)).toMatchObject({ state: "REJECTED" });
    await confirm(inpost, basketId);
    await reject();
    expect(await bindingOf(basketId)).toMatchObject({ state: "BOUND" });
  });

  it("comes too late for a basket that is an order", async () => {
    const { basketId } = await boundBasket(inpost);
    await order(inpost, basketId, 141.99);
    expect((await confirm(inpost, basketId)).json.error_code).toBe("ORDER_EXISTS");
    expect((await confirm(inpost, "none")).json.error_code).toBe("BASKET_NOT_FOUND");
  });
});

describe("a basket removed in the app", () => {
  it.each([
    ["DELETE", "/binding"],
    ["POST", "/binding/delete"],
  ] as const)(
    "by %s is forgotten here, once or often, and nobody is told back (R11, R13)",
    async (method, path) => {
      const { basketId } = await boundBasket(inpost);
      const answers = [];
      for (let i = 0; i < 2; i++) answers.push(await callShop(inpost, method, `/basket/${basketId}${path}`));
      expect(answers.map(({ status, text }) => [status, text])).toEqual([
        [200, ""],
        [200, ""],
      ]);
      expect(await bindingOf(basketId)).toMatchObject({ state: "ENDED", phone: null, name: null });
      expect(await db().basketLine.count({ where: { basketId } })).toBe(1);
      expect((await callShop(inpost, method, `/basket/none${path}`)).status).toBe(200);
      await runDueJobs();
      expect(putBaskets()).toEqual([]);
    },
  );
});

describe("a change on the phone", () => {
  it("sets quantities absolutely and answers the whole basket, sending nothing beside (R11)", async () => {
    const { basketId, sku } = await boundBasket(inpost);
    const answer = await setQuantity(basketId, sku, 3);
    expect(answer.json.products).toMatchObject([{ quantity: { quantity: 3 } }]);
    expect(answer.json.summary.basket_final_price.gross).toBe("387.00");
    expect((await setQuantity(basketId, sku, 0)).json).toMatchObject({
      products: [],
      summary: { basket_final_price: { gross: "0.00" } },
    });
    expect((await setQuantity(basketId, sku, 0)).json.summary.basket_notice).toBeUndefined();
    expect((await setQuantity(basketId, sku, 2)).json.summary.basket_notice.type).toBe("ERROR");
    await runDueJobs();
    expect(putBaskets()).toEqual([]);
  });

  it("beyond stock or the shop's limit changes nothing and says what there is", async () => {
    const { basketId, sku } = await boundBasket(inpost, { stock: 4 });
    const answer = await setQuantity(basketId, sku, 9);
    expect(answer.status).toBe(200);
    expect(answer.json.summary.basket_notice).toMatchObject({
      type: "ERROR",
      description: expect.stringContaining("4"),
    });
    expect(answer.json.products).toMatchObject([{ quantity: { quantity: 1 } }]);
    expect((await callShop(inpost, "GET", `/basket/${basketId}`)).json.summary.basket_notice).toBeUndefined();
    const { basketId: many, sku: plenty } = await boundBasket(inpost, { stock: 500 });
    expect((await setQuantity(many, plenty, 100)).json.products).toMatchObject([
      { quantity: { quantity: 1 } },
    ]);
  });

  it("of two lines of which one cannot be changes neither", async () => {
    const { basketId, sku } = await boundBasket(inpost);
    const data = [sku, "SKU-NOT-THERE"].map((product_id) => ({ product_id, quantity: { quantity: 2 } }));
    const answer = await tell(basketId, "PRODUCTS_QUANTITY", { quantity_event_data: data });
    expect(answer.json.products).toMatchObject([{ quantity: { quantity: 1 } }]);
    expect(answer.json.summary.basket_notice.type).toBe("ERROR");
  });

  it("makes the promo list the basket's codes: several, others, none (R20)", async () => {
    const { basketId } = await boundBasket(inpost);
    const both = await codes(basketId, "KRAM10", "minus20");
    expect(both.json.promo_codes.map((each: { promo_code_value: string }) => each.promo_code_value)).toEqual([
      "KRAM10",
      "MINUS20",
    ]);
    expect(both.json.summary).toMatchObject({
      basket_final_price: { gross: "96.10" },
      basket_notice: { type: "ATTENTION", description: "Kod został aktywowany" },
    });
    expect((await codes(basketId, "KRAM10", "MINUS20")).json.summary.basket_notice).toBeUndefined();
    const wrong = await codes(basketId, "KRAM10", "NOPE");
    expect(wrong.json.promo_codes).toHaveLength(2);
    expect(wrong.json.summary.basket_notice.type).toBe("ERROR");
    const none = await tell(basketId, "PROMO_CODES", {});
    expect(none.json.promo_codes).toEqual([]);
    expect(none.json.summary.basket_final_price.gross).toBe("129.00");
  });

  it("adds related products, in a list or alone, and leaves those that are there (R14)", async () => {
    const { basketId, sku } = await boundBasket(inpost);
    const other = await makeProduct({ amount: 1_000 });
    const line = (product_id: string) => ({ product_id, quantity: { quantity: 1 } });
    const answer = await tell(basketId, "RELATED_PRODUCTS", { related_product_event_data: line(other.sku) });
    expect(answer.json.products.map((each: { product_id: string }) => each.product_id)).toEqual([
      sku,
      other.sku,
    ]);
    const again = await tell(basketId, "RELATED_PRODUCTS", { related_products_event_data: [line(sku)] });
    expect(again.json.summary.basket_notice).toBeUndefined();
    const gone = await makeProduct({ stock: 0 });
    const soldOut = await tell(basketId, "RELATED_PRODUCTS", {
      related_products_event_data: [line(gone.sku)],
    });
    expect(soldOut.json.summary.basket_notice.type).toBe("ERROR");
    expect(soldOut.json.products).toHaveLength(2);
  });

  it("of another phone, an unknown kind, a foreign id or an ordered basket is refused (R32)", async () => {
    const { basketId, sku } = await boundBasket(inpost);
    const phone_number = { country_prefix: "+48", phone: "500100200" };
    expect((await setQuantity(basketId, sku, 2, { phone_number })).status).toBe(400);
    expect((await tell(basketId, "WEATHER", {})).json.error_code).toBe("BAD_REQUEST");
    expect((await setQuantity(basketId, "../etc", 2)).json.error_code).toBe("MALFORMED_REQUEST");
    expect((await setQuantity("none", sku, 2)).json.error_code).toBe("BASKET_NOT_FOUND");
    expect((await callShop(inpost, "POST", "/order", orderRequest(basketId, 141.99))).status).toBe(201);
    expect((await setQuantity(basketId, sku, 2)).json.error_code).toBe("ORDER_EXISTS");
  });
});
