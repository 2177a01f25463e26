import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { putBasketV2 } from "@sandbox/inpost-pay/operations/put-basket";
import { putBinding } from "@sandbox/inpost-pay/operations/put-binding";
import { changeBasket } from "@sandbox/inpost-pay/phone/change-basket";
import { confirm } from "@sandbox/inpost-pay/phone/confirm";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { scan } from "@sandbox/inpost-pay/phone/scan";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { api, state } from "@sandbox/inpost-pay/test-api";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import { startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import { handleWidget } from "@sandbox/inpost-pay/widget/handle-widget";
import { widgetEvents } from "@sandbox/inpost-pay/widget/widget-events";
import {
  readState,
  startPhone,
  startQr,
  unbind,
  type WidgetOperation,
} from "@sandbox/inpost-pay/widget/widget-operations";
import { asObject, parseJson, text } from "@sandbox/inpost-pay/wire/read-json";
import { testSandbox } from "@sandbox/lib/test-sandbox";

const shopOrigin = "http://localhost:3000";
let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;
let key = "";

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
  const put = await api(bench.sandbox, putBinding, { params: { basketId: "b-1" } });
  key = text(put.json, "basket_binding_api_key");
});
afterEach(() => void shop.server.close());

async function call(
  operation: WidgetOperation,
  body: object = {},
  origin: string | null = shopOrigin,
  of = key,
) {
  const request = new Request("http://sandbox.test/widget/v2/k/x", {
    method: "POST",
    headers: origin === null ? {} : { origin },
    body: JSON.stringify(body),
  });
  const response = await handleWidget(bench.sandbox, request, { key: of, operation });
  const json = asObject(parseJson(await response.text())) ?? {};
  return { status: response.status, cors: response.headers.get("access-control-allow-origin"), json };
}

describe("the widget's key", () => {
  it("is the same whenever it is asked for", async () => {
    const again = await api(bench.sandbox, putBinding, { params: { basketId: "b-1" } });
    expect([again.status, again.json]).toEqual([200, { basket_binding_api_key: key }]);
    expect(key).toMatch(/^bbk_[0-9a-f]{32}$/);
  });

  it.each([
    ["a strange page", "https://evil.example"],
    ["no origin", null],
  ])("opens nothing to %s", async (_what, origin) => {
    expect(await call(readState, {}, origin)).toMatchObject({
      status: 403,
      cors: null,
      json: { error_code: "FORBIDDEN" },
    });
  });

  it("must be known", async () => {
    expect(await call(readState, {}, shopOrigin, "bbk_0")).toMatchObject({ status: 404, cors: null });
    expect(await call(readState, {}, shopOrigin, "")).toMatchObject({ status: 404 });
  });
});

describe("the widget's channel", () => {
  it("binds by code and tells the badge", async () => {
    expect(await call(readState)).toMatchObject({
      status: 200,
      cors: shopOrigin,
      json: { linked: false, ordered: false, asked: false, count: 0, maskedPhone: null },
    });
    const { json } = await call(startQr, { binding_place: "MINICART_PAGE" });
    expect(text(json, "qr_code")).toMatch(/^iVBOR/);
    const asked = await state(scan(bench.sandbox, "zofia", text(json, "deep_link")));
    expect(asked.binding?.place).toBe("MINICART_PAGE");
    expect((await call(readState)).json).toMatchObject({ asked: true, linked: false });
    await state(confirm(bench.sandbox, "zofia", {}));
    expect((await call(readState)).json).toMatchObject({
      linked: true,
      asked: false,
      maskedPhone: "601*****18",
      name: "Zofia",
      surname: "Wiśniewska",
      count: 3,
    });
    expect((await call(startQr)).json).toMatchObject({ error_code: "BASKET_IS_BINDED" });
  });

  it("binds by phone number, or says that there is no such phone", async () => {
    expect((await call(startPhone, { prefix: "+48", phone: "601 224 418" })).status).toBe(202);
    expect((await state(readPhone(bench.sandbox, "zofia"))).push?.basketId).toBe("b-1");
    const unknown = await call(startPhone, { prefix: "+48", phone: "600000000" });
    expect(unknown).toMatchObject({ status: 409, json: { error_code: "PHONE_BINDING_METHOD_UNAVAILABLE" } });
    expect(await call(startPhone, { phone: "1" })).toMatchObject({ json: { error_code: "BAD_REQUEST" } });
  });

  it("unlinks and tells the merchant", async () => {
    expect(await call(unbind)).toMatchObject({ json: { error_code: "BASKET_NOT_BOUND" } });
    await call(startPhone, { prefix: "48", phone: "601224418" });
    await state(confirm(bench.sandbox, "zofia", {}));
    expect((await call(unbind)).status).toBe(204);
    expect(shop.heard.at(-1)).toMatchObject({ method: "DELETE", path: "/v1/izi/basket/b-1/binding" });
    expect((await state(readPhone(bench.sandbox, "zofia"))).basket).toBeUndefined();
  });

  it("takes the v2 basket only while it is linked", async () => {
    const put = () => api(bench.sandbox, putBasketV2, { params: { basketId: "b-1" }, body: workedBasket() });
    expect((await put()).json.error_code).toBe("BASKET_NOT_BOUND");
    await call(startPhone, { prefix: "48", phone: "601224418" });
    await state(confirm(bench.sandbox, "zofia", {}));
    expect(await put()).toMatchObject({ status: 200 });
  });
});

describe("the widget's events", () => {
  const open = (query = "", headers: Record<string, string> = {}) => {
    const abort = new AbortController();
    const url = `http://sandbox.test/widget/v2/k/events${query}`;
    const request = new Request(url, { headers: { origin: shopOrigin, ...headers }, signal: abort.signal });
    return { response: widgetEvents(bench.sandbox, request, key), abort };
  };
  const words = (body: string) => [...body.matchAll(/^data: (.+)$/gm)].map(([, word]) => word);

  it("come in order, and again after a break", async () => {
    const { sandbox } = bench;
    const { response, abort } = open();
    expect(response.headers.get("access-control-allow-origin")).toBe(shopOrigin);
    await call(startPhone, { prefix: "48", phone: "601224418" });
    await state(confirm(sandbox, "zofia", {}));
    await state(changeBasket(sandbox, "zofia", { kind: "quantity", productId: "101", quantity: 2 }));
    await state(placeOrder(sandbox, "zofia", { blikCode: "777111" }));
    await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    const all = ["bound", "basketProductChanged", "orderCreated"];
    expect(words(await response.text())).toEqual(all);
    for (const [query, headers, expected] of [
      ["?after=0", {}, all],
      ["", { "last-event-id": "2" }, all.slice(2)],
      ["", {}, []],
    ] as const) {
      const later = open(query, headers);
      later.abort.abort();
      expect(words(await later.response.text())).toEqual(expected);
    }
  });

  it("are for the registered page only", async () => {
    const { response } = open("", { origin: "https://evil.example" });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });
});
