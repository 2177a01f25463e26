import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { sendOrderEvent } from "@sandbox/inpost-pay/calls/send-order-event";
import { expireTokens, patchSettings, rotate, takeHotProduct } from "@sandbox/inpost-pay/control/commands";
import { listBindings, listOrders, listTransactions } from "@sandbox/inpost-pay/control/lists";
import { signingKeys } from "@sandbox/inpost-pay/keys";
import { paymentMethods } from "@sandbox/inpost-pay/operations/payment-methods";
import { postProducts } from "@sandbox/inpost-pay/operations/products";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { scan } from "@sandbox/inpost-pay/phone/scan";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { api, bind, requestToken, state } from "@sandbox/inpost-pay/test-api";
import { startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import { text } from "@sandbox/inpost-pay/wire/read-json";
import { resetSandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchPerson } from "@sandbox/store/patch-person";

const folder = mkdtempSync(path.join(tmpdir(), "sandbox-inpost-pay-"));
let shop: TestShop;
let count = 0;
afterEach(() => void shop.server.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a restart", () => {
  it("keeps bindings, phones, keys, tokens, orders, settings and waiting messages", async () => {
    const file = path.join(folder, `${count++}.db`);
    const before = testSandbox(file);
    shop = await startTestShop(before);
    await bind(before.sandbox, "zofia", "b-1");
    await bind(before.sandbox, "oliver", "b-2");
    await state(placeOrder(before.sandbox, "zofia", { blikCode: "777111" }));
    const webhooks = () => before.sandbox.journal.list({ operation: "webhook", limit: 9 });
    await expect.poll(() => webhooks().length).toBe(1);
    const token = text((await requestToken(before.sandbox)).json, "access_token");
    patchSettings(before.sandbox, { strict: true });
    shop.answer = () => ({ status: 503 });
    await sendOrderEvent(before.sandbox, before.sandbox.inpostPay.orders.get("1042")!, {}, "e-1");
    shop.answer = null;
    const keys = signingKeys(before.sandbox);
    before.sandbox.db.close();

    const { sandbox, advance } = testSandbox(file);
    expect(signingKeys(sandbox)).toEqual(keys);
    expect(sandbox.inpostPay.settings().strict).toBe(true);
    expect(await state(readPhone(sandbox, "oliver"))).toMatchObject({
      screen: "basket",
      basket: { basketId: "b-2" },
    });
    expect(await state(readPhone(sandbox, "zofia"))).toMatchObject({
      order: { paymentStatus: "AUTHORIZED" },
    });
    expect((await api(sandbox, paymentMethods, { token })).status).toBe(200);
    advance(2_000);
    const heard = shop.calls("/1042/event").length;
    await sweepInPostPay(sandbox);
    expect(
      shop
        .calls("/1042/event")
        .slice(heard)
        .map(({ json }) => json.event_id),
    ).toEqual(["e-1"]);
    sandbox.db.close();
  }, 20_000);

  it("in the middle of an order ends with words for the person", async () => {
    const bench = testSandbox();
    shop = await startTestShop(bench);
    const { screen, ...phone } = {
      screen: "ordering" as const,
      asked: null,
      basketId: null,
      checkout: {},
      orderId: null,
    };
    const busySince = bench.at();
    bench.sandbox.inpostPay.phones.put({
      ...phone,
      personId: "zofia",
      screen,
      notice: null,
      error: null,
      busySince,
    });
    expect((await state(readPhone(bench.sandbox, "zofia"))).screen).toBe("ordering");
    bench.advance(81_000);
    expect(await state(readPhone(bench.sandbox, "zofia"))).toMatchObject({ error: { code: "NO_ANSWER" } });
  });
});

describe("the demo merchant", () => {
  it("moves with SHOP_URL, unless somebody moved it by hand", async () => {
    shop = await startTestShop(testSandbox());
    const file = path.join(folder, `${count++}.db`);
    const start = (url: string) => testSandbox(file, { SHOP_URL: url }).sandbox.inpostPay.merchants;
    expect(start("http://one:3000").all()).toMatchObject([{ baseUrl: "http://one:3000/api/inpost-pay" }]);
    const second = start("http://two:3000/");
    const [merchant] = second.all();
    expect(merchant).toMatchObject({
      webhookUrl: "http://two:3000/api/inpost-pay/events",
      origins: ["http://two:3000"],
    });
    second.put({ ...merchant!, baseUrl: "http://own" });
    expect(start("http://three:3000").all()).toMatchObject([{ baseUrl: "http://own" }]);
  });
});

describe("reset", () => {
  it("forgets everything but the signing keys, which merchants remember", async () => {
    const bench = testSandbox();
    const { sandbox } = bench;
    shop = await startTestShop(bench);
    await bind(sandbox);
    rotate(sandbox);
    patchPerson(sandbox, "zofia", { inpost: { plus: true } });
    expect(listBindings(sandbox, 10)).toMatchObject([
      { basketId: "b-1", state: "bound", hasWidgetKey: false },
    ]);
    resetSandbox(sandbox);
    expect([listBindings(sandbox, 10), listOrders(sandbox, 10), listTransactions(sandbox, 10)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(signingKeys(sandbox)[0].version).toBe("2");
    expect(sandbox.people.get("zofia")?.inpost.plus).toBe(false);
    expect(await state(readPhone(sandbox, "zofia"))).toMatchObject({ screen: "home", orders: [] });
  });
});

describe("the console", () => {
  it("lists what there is and ends tokens", async () => {
    const bench = testSandbox();
    const { sandbox } = bench;
    shop = await startTestShop(bench);
    await bind(sandbox);
    await state(placeOrder(sandbox, "zofia", { blikCode: "777111" }));
    expect(listOrders(sandbox, 10)).toMatchObject([{ orderId: "1042", personId: "zofia", total: 10599 }]);
    expect(listTransactions(sandbox, 10)).toMatchObject([
      { orderId: "1042", status: "CAPTURED", refunds: [] },
    ]);
    const token = text((await requestToken(sandbox)).json, "access_token");
    expireTokens(sandbox);
    expect((await api(sandbox, paymentMethods, { token })).status).toBe(401);
  });

  it("puts a hot product into a new basket, then into the same", async () => {
    const bench = testSandbox();
    const { sandbox } = bench;
    shop = await startTestShop(bench);
    const phone = await state(takeHotProduct(sandbox, { personId: "oliver", productId: "p/1" }));
    expect(phone).toMatchObject({ screen: "basket", basket: { basketId: "hot-basket" } });
    const paths = () => shop.heard.map(({ path: at }) => at);
    expect(paths()).toEqual(["/v1/izi/basket/product/p%2F1", "/v1/izi/basket/hot-basket/confirmation"]);
    const content = [
      {
        product_id: "p2",
        ean: "5900000000015",
        product_name: "Kubek",
        price: { net: 1, gross: 1, vat: 0 },
        currency: "PLN",
        quantity: { available_quantity: 1, quantity_type: "INTEGER" },
      },
    ];
    const posted = await api(sandbox, postProducts, { body: { content } });
    const [{ deep_link = "" } = {}] = posted.json.content as { deep_link?: string }[];
    await state(scan(sandbox, "oliver", deep_link));
    expect(paths().slice(2)).toEqual(["/v1/izi/basket/product/p2"]);
    expect(shop.heard.at(-1)?.json).toMatchObject({ basket_id: "hot-basket" });
    shop.answer = () => ({ status: 409, json: { error_code: "OUT_OF_STOCK", error_message: "x" } });
    const refused = await state(takeHotProduct(sandbox, { personId: "oliver", productId: "p3" }));
    expect(refused.error?.detail).toContain("OUT_OF_STOCK");
    expect(await takeHotProduct(sandbox, { personId: "nobody", productId: "x" })).toMatchObject({
      status: 404,
    });
  });
});
