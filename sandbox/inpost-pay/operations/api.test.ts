import { beforeEach, describe, expect, it } from "vitest";
import { openBinding, saveBinding } from "@sandbox/inpost-pay/bindings";
import { deleteBasketBinding } from "@sandbox/inpost-pay/operations/delete-basket-binding";
import { deleteBrowserBinding } from "@sandbox/inpost-pay/operations/delete-browser-binding";
import { getBinding } from "@sandbox/inpost-pay/operations/get-binding";
import { notFound } from "@sandbox/inpost-pay/operations/not-found";
import { paymentMethods } from "@sandbox/inpost-pay/operations/payment-methods";
import { postBinding } from "@sandbox/inpost-pay/operations/post-binding";
import { putBasketV1, putBasketV2 } from "@sandbox/inpost-pay/operations/put-basket";
import { putBinding } from "@sandbox/inpost-pay/operations/put-binding";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { api, bindingRequest, requestToken, state } from "@sandbox/inpost-pay/test-api";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import { writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { text } from "@sandbox/inpost-pay/wire/read-json";
import { newFaultSchema } from "@sandbox/faults";
import type { Sandbox } from "@sandbox/lib/sandbox";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let sandbox: Sandbox;

beforeEach(() => {
  bench = testSandbox();
  ({ sandbox } = bench);
});

const params = { basketId: "b-1" };
const error = (status: number, error_code: string) => ({
  status,
  type: "application/json",
  json: { error_code, error_message: expect.any(String) },
});

/** As if zofia had confirmed it. */
function bound(basket = workedBasket()) {
  const open = openBinding(sandbox, "demo-merchant-0001", "b-1");
  return saveBinding(sandbox, { ...open, state: "bound", personId: "zofia", basket });
}

describe("the token endpoint", () => {
  const right = {
    client_id: "kram-demo",
    client_secret: "kram-demo-secret",
    grant_type: "client_credentials",
  };

  it("gives a bearer token in Keycloak's shape, for as long as it is set", async () => {
    sandbox.inpostPay.saveSettings({ ...sandbox.inpostPay.settings(), tokenSeconds: 60 });
    const answer = await requestToken(sandbox);
    expect(answer).toMatchObject({
      status: 200,
      json: { expires_in: 60, refresh_expires_in: 0, token_type: "Bearer", "not-before-policy": 0 },
    });
    const token = text(answer.json, "access_token");
    expect((await api(sandbox, paymentMethods, { token })).status).toBe(200);
    bench.advance(60_000);
    expect(await api(sandbox, paymentMethods, { token })).toMatchObject(error(401, "UNAUTHORIZED"));
  });

  it.each([
    [{ ...right, client_id: "x" }, 401, "invalid_client"],
    [{ ...right, client_secret: "x" }, 401, "unauthorized_client"],
    [{ ...right, grant_type: "" }, 400, "invalid_request"],
    [{ ...right, grant_type: "password" }, 400, "unsupported_grant_type"],
  ])("refuses %j", async (form, status, code) => {
    expect(await requestToken(sandbox, form)).toMatchObject({ status, json: { error: code } });
  });

  it.each([[null], ["wrong"]])("and nothing else opens the API: %j", async (token) => {
    expect(await api(sandbox, getBinding, { params, token })).toMatchObject(error(401, "UNAUTHORIZED"));
  });
});

describe("every operation", () => {
  it.each(["{", "[]", '"x"'])("refuses the body %s", async (body) => {
    expect(await api(sandbox, postBinding, { params, body })).toMatchObject(error(400, "MALFORMED_REQUEST"));
  });

  it("refuses more than 1 MB and answers an unknown address in JSON", async () => {
    const body = " ".repeat(1_048_577);
    expect(await api(sandbox, postBinding, { params, body })).toMatchObject(error(400, "BAD_REQUEST"));
    expect(await api(sandbox, notFound)).toMatchObject(error(404, "NOT_FOUND"));
  });

  it("knows nothing of another merchant's basket", async () => {
    openBinding(sandbox, "another-merchant", "b-1");
    expect(await api(sandbox, getBinding, { params })).toMatchObject(error(404, "BASKET_NOT_FOUND"));
  });

  it.each([
    ["http-500", 500, "INTERNAL_SERVER_ERROR"],
    ["html-502", 502, "<h1>502"],
  ])("breaks by the fault %s", async (kind, status, words) => {
    sandbox.faults.add(newFaultSchema.parse({ provider: "inpost-pay", operation: "get-binding", kind }));
    const answer = await api(sandbox, getBinding, { params });
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(words)]);
    expect(sandbox.journal.list({ operation: "get-binding", limit: 1 })[0]).toMatchObject({
      status,
      fault: kind,
    });
  });

  it("does its work before the fault drop-after, and not before drop-before", async () => {
    const add = (kind: string) =>
      sandbox.faults.add(
        newFaultSchema.parse({ provider: "inpost-pay", operation: "put-binding", kind, remaining: 1 }),
      );
    add("drop-before");
    await api(sandbox, putBinding, { params });
    expect(sandbox.inpostPay.bindings.count()).toBe(0);
    add("drop-after");
    await api(sandbox, putBinding, { params });
    expect(sandbox.inpostPay.bindings.get("b-1")?.apiKey).toMatch(/^bbk_/);
    expect(sandbox.journal.list({ operation: "put-binding", limit: 1 })[0]?.status).toBeNull();
  });
});

describe("bindings", () => {
  it("are never 404 when read", async () => {
    const query = "browser_id=unknown";
    const answer = await api(sandbox, getBinding, { params, query });
    expect([answer.status, answer.json]).toEqual([200, { basket_linked: false, browser_trusted: false }]);
  });

  it("name the client when linked", async () => {
    const { inpostBasketId } = bound();
    expect((await api(sandbox, getBinding, { params })).json).toEqual({
      basket_linked: true,
      browser_trusted: false,
      inpost_basket_id: inpostBasketId,
      client_details: {
        phone_number: writePhone("48601224418"),
        masked_phone_number: "601*****18",
        name: "Zofia",
        surname: "Wiśniewska",
      },
    });
  });

  it("start by a code with links for both stores", async () => {
    const answer = await api(sandbox, postBinding, { params, body: bindingRequest() });
    expect(answer.status).toBe(200);
    expect(text(answer.json, "deep_link")).toMatch(/^http:\/\/localhost:4000\/app\/izi\/[\w-]{22}$/);
    expect(text(answer.json, "deep_link_hms")).toMatch(/\?store=hms$/);
    expect(Buffer.from(text(answer.json, "qr_code"), "base64").subarray(1, 4).toString()).toBe("PNG");
  });

  it.each([
    ["a place nobody knows", { binding_place: "ROOF" }, "binding_place"],
    ["no browser", { browser: null }, "browser"],
    ["no phone for PHONE", { binding_method: "PHONE" }, "phone_number"],
  ])("refuse %s", async (_what, change, field) => {
    const answer = await api(sandbox, postBinding, { params, body: bindingRequest(change) });
    expect(answer).toMatchObject(error(400, "BAD_REQUEST"));
    expect(text(answer.json, "error_message")).toContain(field);
  });

  it("refuse a basket that is linked, was ordered, or a number that nobody has", async () => {
    const ask = (change = {}) => api(sandbox, postBinding, { params, body: bindingRequest(change) });
    const phone = { binding_method: "PHONE", phone_number: writePhone("48600000000") };
    expect(await ask(phone)).toMatchObject(error(409, "PHONE_BINDING_METHOD_UNAVAILABLE"));
    const binding = bound();
    expect(await ask()).toMatchObject(error(409, "BASKET_IS_BINDED"));
    saveBinding(sandbox, { ...binding, state: "ordered" });
    expect(await ask()).toMatchObject(error(409, "BASKET_EXPIRED"));
    expect(await api(sandbox, putBinding, { params })).toMatchObject(error(409, "BASKET_EXPIRED"));
  });

  it.each([
    ["query text", { query: "if_basket_realized=true" }, "kupiony"],
    ["query digit", { query: "if_basket_realized=1" }, "kupiony"],
    ["body", { body: { if_basket_realized: true } }, "kupiony"],
    ["nothing", {}, "odłączył"],
    ["false", { query: "if_basket_realized=0" }, "odłączył"],
  ])("end with the flag in %s, told to the phone", async (_where, call, words) => {
    bound();
    sandbox.inpostPay.phones.put({ ...freshWithBasket });
    expect(await api(sandbox, deleteBasketBinding, { params, ...call })).toMatchObject({
      status: 204,
      body: "",
    });
    expect((await state(readPhone(sandbox, "zofia"))).notice?.description).toContain(words);
    expect(await api(sandbox, deleteBasketBinding, { params })).toMatchObject(error(404, "BASKET_NOT_FOUND"));
  });

  it("end a push that nobody answered", async () => {
    const body = bindingRequest({ binding_method: "PHONE", phone_number: writePhone("48601224418") });
    await api(sandbox, postBinding, { params, body });
    expect((await api(sandbox, deleteBasketBinding, { params })).status).toBe(204);
    expect(await state(readPhone(sandbox, "zofia"))).toMatchObject({ screen: "home" });
  });

  it("forget a browser once", async () => {
    const browser = {
      browserId: "br-1",
      merchantExternalId: "demo-merchant-0001",
      personId: "zofia",
      createdAt: 0,
    };
    sandbox.inpostPay.browsers.put(browser);
    const call = { params: { browserId: "br-1" } };
    expect((await api(sandbox, deleteBrowserBinding, call)).status).toBe(204);
    expect(await api(sandbox, deleteBrowserBinding, call)).toMatchObject(error(404, "NOT_FOUND"));
  });
});

const freshWithBasket = {
  personId: "zofia",
  screen: "basket" as const,
  asked: null,
  basketId: "b-1",
  checkout: {},
  orderId: null,
  notice: null,
  error: null,
  busySince: null,
};

describe("PUT basket", () => {
  const put = (body: object, operation = putBasketV1) =>
    api(sandbox, operation, { params, body: { ...body } });

  it("needs a linked basket", async () => {
    expect(await put(workedBasket())).toMatchObject(error(404, "BASKET_NOT_FOUND"));
    openBinding(sandbox, "demo-merchant-0001", "b-1");
    expect(await put(workedBasket(), putBasketV2)).toMatchObject(error(409, "BASKET_NOT_BOUND"));
    expect(await put({ ...workedBasket(), browser_id: "unknown" })).toMatchObject(
      error(409, "BASKET_NOT_BOUND"),
    );
  });

  it("keeps the basket, nulls and all, and answers with InPost's id", async () => {
    const { inpostBasketId } = bound();
    const basket = workedBasket();
    const nulls = { merchant_store: null, promotions_available: null, related_products: null };
    const summary = {
      ...basket.summary,
      payment_type: [],
      basket_notice: null,
      basket_additional_information: null,
    };
    const answer = await put({ ...basket, ...nulls, summary });
    expect([answer.status, answer.json]).toEqual([200, { inpost_basket_id: inpostBasketId }]);
    expect(sandbox.inpostPay.bindings.get("b-1")?.basket).toHaveProperty("merchant_store", null);
    expect(sandbox.inpostPay.complaints.count()).toBe(0);
  });

  it("complains of a wrong sum, and refuses it when strict", async () => {
    bound();
    const basket = workedBasket();
    const wrong = {
      ...basket,
      summary: { ...basket.summary, basket_base_price: { net: "1.00", gross: "1.23", vat: "0.23" } },
    };
    expect((await put(wrong)).status).toBe(200);
    expect(sandbox.inpostPay.complaints.all()).toMatchObject([
      { operation: "put-basket", reference: "b-1", path: "summary.basket_base_price" },
    ]);
    sandbox.inpostPay.saveSettings({ ...sandbox.inpostPay.settings(), strict: true });
    expect(await put(wrong)).toMatchObject(error(400, "BAD_REQUEST"));
    expect((await put(basket)).status).toBe(200);
  });

  it("refuses what is no basket even when not strict", async () => {
    bound();
    expect(await put({ summary: {} })).toMatchObject(error(400, "BAD_REQUEST"));
  });

  it("refuses an expired or an ordered basket", async () => {
    const binding = bound();
    bench.advance(60 * 86_400_000);
    expect(await put(workedBasket())).toMatchObject(error(409, "BASKET_EXPIRED"));
    saveBinding(sandbox, { ...binding, state: "ordered" });
    expect(await put(workedBasket())).toMatchObject(error(409, "BASKET_EXPIRED"));
  });
});
