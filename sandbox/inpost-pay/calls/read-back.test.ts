import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readProductsNow, settleNow, takeHotProduct } from "@sandbox/inpost-pay/control/commands";
import { listHotProducts } from "@sandbox/inpost-pay/control/lists";
import { finishRefund } from "@sandbox/inpost-pay/finish-refunds";
import { postProducts } from "@sandbox/inpost-pay/operations/products";
import { saveTransaction } from "@sandbox/inpost-pay/orders";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { refreshOrder } from "@sandbox/inpost-pay/phone/refresh-order";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { api, bind, state } from "@sandbox/inpost-pay/test-api";
import { orderAnswer, startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import type { Json, Refund } from "@sandbox/inpost-pay/types";
import { part } from "@sandbox/inpost-pay/wire/read-json";
import { signWebhook } from "@sandbox/inpost-pay/wire/webhook-signature";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
});
afterEach(() => void shop.server.close());

const DAY = 24 * 3_600_000;
const complaints = () => bench.sandbox.inpostPay.complaints.all().map(({ path, message }) => [path, message]);

async function ordered() {
  await bind(bench.sandbox);
  await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
  await expect.poll(() => shop.calls("/events").length).toBe(1);
}
const open = (orderId = "1042", person = "zofia") => refreshOrder(bench.sandbox, person, { orderId });

describe("opening an order", () => {
  const withText = (statusText: string, tracking: string[] = []) => {
    const posted = shop.calls("/v1/izi/order")[0]?.json ?? {};
    const answer = orderAnswer(posted);
    const details = {
      ...part(answer, "order_details"),
      order_merchant_status_description: statusText,
      delivery_references_list: tracking,
    };
    shop.answer = ({ method, path }) =>
      method === "GET" && path === "/v1/izi/order/1042"
        ? { status: 200, json: { ...answer, order_details: details } }
        : undefined;
  };

  it("asks the shop for it, signed, and shows what it says", async () => {
    await ordered();
    withText("Wysłane", ["600001"]);
    const phone = await state(open());
    expect(phone.order).toMatchObject({ statusText: "Wysłane", tracking: ["600001"] });
    expect(shop.heard.at(-1)).toMatchObject({
      method: "GET",
      path: "/v1/izi/order/1042",
      body: "",
      verdict: "ok",
    });
    expect(complaints()).toEqual([]);
  });

  it("complains of an answer about another order, and of one without a status text", async () => {
    await ordered();
    shop.answer = ({ method }) =>
      method === "GET" ? { status: 200, json: { order_details: { basket_id: "b-2" } } } : undefined;
    await state(open());
    const said = complaints();
    expect(said).toContainEqual(["order_details.basket_id", "is not b-1, as in the order"]);
    expect(said).toContainEqual([
      "order_merchant_status_description",
      "the answer needs order_merchant_status_description",
    ]);
  });

  it("keeps what it knows when the shop is away or does not know the order", async () => {
    await ordered();
    shop.answer = () => ({ status: 404, json: { error_code: "ORDER_NOT_FOUND", error_message: "-" } });
    expect((await state(open())).order?.statusText).toBe("Przyjęte");
    expect(complaints()).toEqual([["", expect.stringContaining("ORDER_NOT_FOUND")]]);
    shop.server.close();
    shop.server.closeAllConnections();
    expect((await state(open())).order?.statusText).toBe("Przyjęte");
  });

  it("is for whose order it is", async () => {
    await ordered();
    expect(await open("1042", "oliver")).toMatchObject({ status: 404 });
    expect(await open("1043")).toMatchObject({ status: 404 });
    expect(await open("1042", "nobody")).toMatchObject({ status: 404 });
  });
});

describe("products that are offered in the app", () => {
  const product = (change: Json = {}): Json => ({
    product_id: "101",
    ean: "5900000000015",
    product_name: "Kubek",
    price: { net: 39.84, gross: 49, vat: 9.16 },
    currency: "PLN",
    quantity: { available_quantity: 4, quantity_type: "INTEGER" },
    ...change,
  });
  const offer = (...content: Json[]) => api(bench.sandbox, postProducts, { body: { content } });
  const sells = (...content: Json[]) =>
    (shop.products = { content, total_items: content.length, page_index: 0, page_size: 50 });

  it("are read from the shop with price and pieces as they are now", async () => {
    await offer(product());
    sells(
      product({
        price: { net: 40, gross: 49.2, vat: 9.2 },
        quantity: { available_quantity: 1, quantity_type: "INTEGER" },
      }),
    );
    await readProductsNow(bench.sandbox);
    expect(shop.heard.at(-1)).toMatchObject({
      method: "GET",
      path: "/v1/izi/products?page_index=0&page_size=50&product_ids=101",
      verdict: "ok",
    });
    expect(listHotProducts(bench.sandbox)).toEqual([
      { productId: "101", status: "ACTIVE", name: "Kubek", price: 4920, available: 1 },
    ]);
  });

  it("become inactive when the shop no longer sells them, and active again", async () => {
    await offer(product());
    await readProductsNow(bench.sandbox);
    expect(listHotProducts(bench.sandbox)[0]?.status).toBe("INACTIVE");
    sells(product());
    await readProductsNow(bench.sandbox);
    expect(listHotProducts(bench.sandbox)[0]?.status).toBe("ACTIVE");
  });

  it("stay as they are when the answer is wrong, which is said", async () => {
    await offer(product());
    sells(product({ price: { net: 40, gross: 49.2, vat: 9 } }));
    await readProductsNow(bench.sandbox);
    expect(listHotProducts(bench.sandbox)[0]).toMatchObject({ price: 4900, status: "ACTIVE" });
    expect(complaints()).toEqual([["101.price.vat", "vat is not gross − net"]]);
    shop.products = { content: [] };
    await readProductsNow(bench.sandbox);
    expect(complaints().map(([path]) => path)).toEqual([
      "101.price.vat",
      "total_items",
      "page_index",
      "page_size",
    ]);
    expect(listHotProducts(bench.sandbox)[0]?.status).toBe("ACTIVE");
  });

  it("are asked for in parts of fifty, once a day, and not at all when there are none", async () => {
    expect(await readProductsNow(bench.sandbox)).toMatchObject({ status: 409 });
    await offer(...Array.from({ length: 51 }, (_, n) => product({ product_id: `p-${n}` })));
    await sweepInPostPay(bench.sandbox);
    bench.advance(DAY);
    await sweepInPostPay(bench.sandbox);
    await sweepInPostPay(bench.sandbox);
    const asked = shop.heard.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("product_ids"));
    expect(asked.map((ids) => ids?.split(",").length)).toEqual([50, 1]);
  });

  it("are taken in the app as before", async () => {
    await offer(product());
    const phone = await takeHotProduct(bench.sandbox, { personId: "zofia", productId: "101" });
    expect(phone).toMatchObject({ screen: "basket" });
  });
});

describe("settlement", () => {
  const webhooks = () => shop.calls("/events").filter(({ json }) => json.eventType === "SETTLEMENT");
  const amounts = () => webhooks().map(({ json }) => part(part(json, "eventData"), "amount").valueInCents);

  async function giveBack(amount: number) {
    const [transaction] = bench.sandbox.inpostPay.transactionsOf("1042");
    if (!transaction) throw new Error("no transaction");
    const refund: Refund = {
      ...{ externalOperationId: "rf-1", commandId: "c-1", type: "REFUND", status: "PENDING", amount },
      ...{ at: 0, dueAt: 0, description: "" },
    };
    const asked = saveTransaction(bench.sandbox, { ...transaction, refunds: [refund] });
    await finishRefund(bench.sandbox, asked, refund, "SUCCESS");
  }

  it("pays out what came in, less what went back, once", async () => {
    await ordered();
    await giveBack(1_000);
    expect(await settleNow(bench.sandbox)).toMatchObject({
      amount: 9_599,
      transactions: 1,
      answer: { ok: true },
    });
    expect(await settleNow(bench.sandbox)).toMatchObject({ status: 409 });
    expect(amounts()).toEqual([9_599]);
    const [told] = webhooks();
    expect(told?.json).toMatchObject({
      eventData: {
        settlementId: expect.stringMatching(/./),
        transferReference: expect.stringMatching(/^T-/),
      },
    });
  });

  it("holds back what went back after it was paid out", async () => {
    await ordered();
    await settleNow(bench.sandbox);
    await giveBack(1_000);
    expect(await settleNow(bench.sandbox)).toMatchObject({ status: 409 });
    expect(amounts()).toEqual([10_599]);
  });

  it("comes by itself when the day is over, not on the first one", async () => {
    await ordered();
    await sweepInPostPay(bench.sandbox);
    expect(amounts()).toEqual([]);
    bench.advance(DAY);
    await sweepInPostPay(bench.sandbox);
    await sweepInPostPay(bench.sandbox);
    expect(amounts()).toEqual([10_599]);
  });
});

describe("webhooks of version 1", () => {
  it("carry złoty as `value` and are signed over it, also when they come again", async () => {
    const { inpostPay } = bench.sandbox;
    inpostPay.saveSettings({ ...inpostPay.settings(), webhookVersion: "1" });
    let away = true;
    shop.answer = ({ path }) => (path === "/events" && away ? { status: 503 } : undefined);
    await bind(bench.sandbox);
    await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
    await expect.poll(() => shop.calls("/events").length).toBe(1);
    away = false;
    inpostPay.saveSettings({ ...inpostPay.settings(), webhookVersion: "2" });
    await expect.poll(() => inpostPay.waiting.count()).toBe(1);
    bench.advance(1_000);
    await sweepInPostPay(bench.sandbox);
    const calls = shop.calls("/events");
    expect(calls.map(({ headers }) => headers["x-api-version"])).toEqual(["1", "1"]);
    for (const { json, headers } of calls) {
      const eventData = part(json, "eventData");
      expect(eventData.amount).toEqual({ currency: "PLN", value: 105.99 });
      const signed = signWebhook(
        "1",
        { eventType: "PAYMENT_AUTHORIZED", eventData },
        "kram-demo-merchant-secret",
      );
      expect(headers["x-signature"]).toBe(signed);
    }
  });
});
