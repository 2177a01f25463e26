import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GET as nothing } from "@/app/api/inpost-pay/[...rest]/route";
import { POST as webhook } from "@/app/api/inpost-pay/events/route";
import { testDatabase, type TestDatabase } from "@/scripts/lib/test-database";
import { setClock } from "@/server/clock";
import { db } from "@/server/db/db";
import { flushMessages } from "@/server/payments/record-message";
import { requestRefund } from "@/server/payments/request-refund";
import { sendRefund } from "@/server/payments/send-refund";
import { useProviders } from "@/server/payments/providers";
import { callShop } from "@/server/testing/call-shop";
import { makeProduct } from "@/server/testing/make-product";
import { boundBasket, order, prepareShop } from "@/server/testing/wallet";
import { FakeInpost } from "@/server/testing/wallet-provider";

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
afterEach(() => setClock());

const refused = { error_code: "INVALID_SIGNATURE", error_message: "The signature is not valid." };

describe("a call that is not InPost's", () => {
  it("is refused on every route without a word of why, and not written down (R21)", async () => {
    const { basketId } = await boundBasket(inpost);
    await flushMessages();
    const before = await db().message.count();
    for (const [method, path] of [
      ["GET", `/basket/${basketId}`],
      ["POST", `/basket/${basketId}/confirmation`],
      ["POST", `/basket/${basketId}/event`],
      ["DELETE", `/basket/${basketId}/binding`],
      ["POST", `/basket/${basketId}/binding/delete`],
      ["POST", "/basket/product/SKU-1"],
      ["GET", "/products"],
      ["POST", "/order"],
      ["GET", "/order/1"],
      ["POST", "/order/1/event"],
    ] as const) {
      const answer = await callShop(inpost, method, path, method === "POST" ? "{}" : undefined, {});
      expect([answer.status, answer.json]).toEqual([401, refused]);
      expect(answer.headers.has("inpay-plugin-version")).toBe(false);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    }
    await flushMessages();
    expect(await db().message.count()).toBe(before);
  });

  it("is refused when a byte of the body, the time or the key differs", async () => {
    const { basketId } = await boundBasket(inpost);
    const path = `/basket/${basketId}/confirmation`;
    const body = '{"status":"REJECT"}';
    const good = inpost.signature(body);
    const attempt = (text: string, headers: Record<string, string>) =>
      callShop(inpost, "POST", path, text, headers);
    expect((await attempt(`${body} `, good)).status).toBe(401);
    expect((await attempt(body, inpost.signature(body, new Date(Date.now() - 241_000)))).status).toBe(401);
    expect((await attempt(body, inpost.signature(body, new Date(Date.now() + 241_000)))).status).toBe(401);
    expect((await attempt(body, { ...good, "x-public-key-ver": "8" })).status).toBe(401);
    expect((await attempt(body, { ...good, "x-public-key-hash": "0".repeat(64) })).status).toBe(401);
    const proven = await attempt(body, good);
    expect([proven.status, proven.headers.get("inpay-plugin-version")]).toEqual([200, "kram-test"]);
  });

  it("waits for another time when the keys cannot be had, and when InPost Pay is off", async () => {
    inpost.keysAnswer = false;
    expect((await callShop(inpost, "GET", "/basket/1")).json.error_code).toBe("SERVICE_UNAVAILABLE");
    useProviders({});
    expect((await callShop(inpost, "GET", "/basket/1")).status).toBe(503);
  });

  it("is answered in one shape: not JSON, too large, no such path or method (R22)", async () => {
    const notJson = await callShop(inpost, "POST", "/order", "<html>");
    expect([notJson.status, notJson.json.error_code]).toEqual([400, "MALFORMED_REQUEST"]);
    const large = await callShop(inpost, "POST", "/order", "x".repeat(1_048_577));
    expect([large.status, large.json.error_code]).toEqual([413, "BAD_REQUEST"]);
    const wrongMethod = await callShop(inpost, "PUT", "/order", "{}");
    expect([wrongMethod.status, wrongMethod.json.error_code]).toEqual([404, "NOT_FOUND"]);
    const lost = await nothing(new Request("http://shop.test/api/inpost-pay/v2/izi/x"), {
      params: Promise.resolve({}),
    });
    expect([lost.status, await lost.json()]).toMatchObject([404, { error_code: "NOT_FOUND" }]);
  });

  it("leaves no person's data in the messages that are kept (R21)", async () => {
    const { basketId } = await boundBasket(inpost);
    await order(inpost, basketId, 141.99);
    await flushMessages();
    const kept = JSON.stringify(await db().message.findMany({ where: { direction: "in" } }));
    expect(kept).toContain("create-order");
    for (const secret of ["600700800", "zofia@example.com", "Kęs", "Długa", "browser-1"]) {
      expect(kept).not.toContain(secret);
    }
  });
});

describe("hot products", () => {
  it("make a basket, fill it, and tell what is wrong", async () => {
    const { sku } = await makeProduct({ stock: 2 });
    const add = (product: string, body: object) =>
      callShop(inpost, "POST", `/basket/product/${product}`, body);
    const first = await add(sku, {});
    expect(first.json).toMatchObject({ basket_id: expect.any(String), products: [{ product_id: sku }] });
    const { basket_id } = first.json;
    expect((await add(sku, { basket_id })).json.products).toMatchObject([{ quantity: { quantity: 2 } }]);
    expect((await add(sku, { basket_id })).json.error_code).toBe("OUT_OF_STOCK");
    expect((await add("SKU-NONE", {})).json.error_code).toBe("PRODUCT_NOT_FOUND");
    expect((await add(sku, { basket_id: "none" })).json.error_code).toBe("BASKET_NOT_FOUND");
  });

  it("are listed in pages and by SKU", async () => {
    const { sku } = await makeProduct();
    const page = await callShop(inpost, "GET", `/products?page_index=0&page_size=1&product_ids=${sku}`);
    expect(page.json).toMatchObject({
      total_items: 1,
      content: [{ product_id: sku, price: { gross: "129.00" } }],
    });
    expect((await callShop(inpost, "GET", "/products?page_index=x")).json.error_code).toBe("BAD_REQUEST");
  });
});

describe("transaction webhooks", () => {
  const about = {
    amount: { currency: "PLN", valueInCents: 14199 },
    createdDate: "2026-03-14T10:20:00Z",
    eventDateTime: "2026-03-14T10:20:05Z",
    merchantId: "demo-merchant-0001",
    status: "DONE",
  };
  const begin = ["PLN", "14199", about.createdDate, about.eventDateTime, about.merchantId];
  const send = async (type: string, more: { orderReference?: string; refundReference?: string }) => {
    const payment = { id: "pay-1", method: "BLIK_CODE", reference: "ref-1" };
    const own = more.orderReference
      ? [more.orderReference, payment.id, payment.method, payment.reference]
      : ["operation-1", payment.id, payment.method, more.refundReference ?? ""];
    const eventData = {
      ...about,
      payment,
      operationId: more.orderReference ? undefined : "operation-1",
      ...more,
    };
    const request = inpost.webhook({ eventType: type, eventData }, [...begin, ...own, about.status, type]);
    return webhook(request, { params: Promise.resolve({}) });
  };
  const paid = async () => {
    const { basketId } = await boundBasket(inpost);
    const orderId = await order(inpost, basketId, 141.99);
    expect((await send("PAYMENT_DECLINED", { orderReference: orderId })).status).toBe(200);
    expect((await send("PAYMENT_AUTHORIZED", { orderReference: orderId })).status).toBe(200);
    inpost.transactions.set(orderId, [{ id: "pay-1", status: "AUTHORIZED", amount: 14_199 }]);
    return orderId;
  };
  const stateOf = async (id: string) => (await db().order.findUniqueOrThrow({ where: { id } })).state;

  it.each([
    ["REFUND", "DONE", "REFUNDED"],
    ["REFUND_DECLINED", "REFUSED", "PAID"],
  ])("%s ends a refund that InPost took its time for", async (type, refundState, orderState) => {
    const orderId = await paid();
    expect(await stateOf(orderId)).toBe("PAID");
    inpost.refundStatus = "PENDING";
    const asked = { orderId, amount: 14_199, reason: "-", restock: false, who: "ola" };
    const requested = await requestRefund(asked);
    if (!requested.ok) throw new Error(requested.error.code);
    const { refundId } = requested.value;
    await sendRefund({ refundId });
    expect(await db().refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({ state: "SENT" });
    for (let i = 0; i < 2; i++) expect((await send(type, { refundReference: refundId })).status).toBe(200);
    expect(await db().refund.findUniqueOrThrow({ where: { id: refundId } })).toMatchObject({
      state: refundState,
    });
    expect(await stateOf(orderId)).toBe(orderState);
  });

  it("are refused with a wrong signature or none, and believed about nothing unknown", async () => {
    const body = JSON.stringify({ eventType: "SETTLEMENT", eventData: about });
    const url = "http://shop.test/api/inpost-pay/events";
    const call = (headers: Record<string, string>) =>
      webhook(new Request(url, { method: "POST", body, headers }), { params: Promise.resolve({}) });
    expect((await call({})).status).toBe(400);
    const wrong = await call({
      "X-API-Version": "2",
      "X-Signature": createHash("sha512").update(body).digest("hex"),
    });
    expect([wrong.status, wrong.headers.has("inpay-plugin-version")]).toEqual([401, false]);
    expect((await send("REFUND", { refundReference: "none" })).status).toBe(200);
  });
});
