import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getBinding } from "@sandbox/inpost-pay/operations/get-binding";
import { postBinding } from "@sandbox/inpost-pay/operations/post-binding";
import { putBasketV1 } from "@sandbox/inpost-pay/operations/put-basket";
import { changeBasket } from "@sandbox/inpost-pay/phone/change-basket";
import { confirm } from "@sandbox/inpost-pay/phone/confirm";
import { dismiss } from "@sandbox/inpost-pay/phone/dismiss";
import { onboard } from "@sandbox/inpost-pay/phone/onboard";
import { refreshBasket } from "@sandbox/inpost-pay/phone/refresh-basket";
import { reject } from "@sandbox/inpost-pay/phone/reject";
import { removeBasket } from "@sandbox/inpost-pay/phone/remove-basket";
import { scan } from "@sandbox/inpost-pay/phone/scan";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { api, bind, bindingRequest, link, state } from "@sandbox/inpost-pay/test-api";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import { startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import { maskPhone, writePhone } from "@sandbox/inpost-pay/wire/phone-number";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
});
afterEach(() => void shop.server.close());

const binding = (basketId = "b-1") => bench.sandbox.inpostPay.bindings.get(basketId);

describe("binding by code", () => {
  it("asks, tells the shop who it is, and shows the shop's basket", async () => {
    const { sandbox } = bench;
    const asked = await state(scan(sandbox, "zofia", await link(sandbox, "b-1")));
    expect(asked).toMatchObject({
      screen: "binding",
      binding: { merchant: "Kram", place: "BASKET_SUMMARY", via: "scan", maskedPhone: "601*****18" },
    });
    const bound = await state(confirm(sandbox, "zofia", { remember: false }));
    expect(bound).toMatchObject({
      screen: "basket",
      basket: {
        basketId: "b-1",
        merchant: "Kram",
        totals: { base: 12260, goods: 9300, delivery: 1299, options: 0, discount: 0, total: 10599 },
      },
      paymentTypes: ["BLIK_CODE", "CARD", "CASH_ON_DELIVERY"],
    });
    expect(bound.binding).toBeUndefined();
    const [call] = shop.calls("/confirmation");
    expect(call).toMatchObject({ method: "POST", path: "/v1/izi/basket/b-1/confirmation", verdict: "ok" });
    expect(call?.json).toEqual({
      status: "SUCCESS",
      inpost_basket_id: binding()?.inpostBasketId,
      phone_number: writePhone("48601224418"),
      browser: { browser_trusted: false },
      masked_phone_number: maskPhone("48601224418"),
      name: "Zofia",
      surname: "Wiśniewska",
    });
    expect(sandbox.inpostPay.complaints.count()).toBe(0);
  });

  it("remembers a browser: its id links the next basket without a question", async () => {
    const { sandbox } = bench;
    await bind(sandbox);
    const browser = shop.calls("/confirmation")[0]?.json.browser as { browser_id: string };
    expect(browser).toMatchObject({ browser_trusted: true });
    const query = `browser_id=${browser.browser_id}`;
    const { json } = await api(sandbox, getBinding, { params: { basketId: "b-2" }, query });
    expect(json).toEqual({ basket_linked: false, browser_trusted: true });
    const body = { ...workedBasket(), browser_id: browser.browser_id };
    const put = await api(sandbox, putBasketV1, { params: { basketId: "b-2" }, body });
    expect(put).toMatchObject({ status: 200, json: { inpost_basket_id: binding("b-2")?.inpostBasketId } });
    expect(await state(readPhone(sandbox, "zofia"))).toMatchObject({ basket: { basketId: "b-2" } });
    // One active basket per shop: the first one is unlinked and the shop told.
    await expect.poll(() => shop.calls("/b-1/binding").length).toBe(1);
    expect([binding()?.state, shop.calls("/b-1/binding")[0]?.method]).toEqual(["open", "DELETE"]);
  });

  it("has a contract signed first by who is new", async () => {
    const { sandbox } = bench;
    const asked = await state(scan(sandbox, "astrid", await link(sandbox, "b-1")));
    expect(asked.screen).toBe("onboarding");
    expect(await confirm(sandbox, "astrid", {})).toMatchObject({ status: 409, title: "Not onboarded" });
    expect((await state(onboard(sandbox, "astrid"))).screen).toBe("binding");
    expect((await state(confirm(sandbox, "astrid", {}))).screen).toBe("basket");
    expect(sandbox.people.get("astrid")?.inpost.onboarded).toBe(true);
  });

  it("rejects: the shop hears REJECT and nothing is bound", async () => {
    const { sandbox } = bench;
    await scan(sandbox, "zofia", await link(sandbox, "b-1"));
    expect((await state(reject(sandbox, "zofia"))).screen).toBe("home");
    expect(shop.calls("/confirmation")[0]?.json).toMatchObject({ status: "REJECT" });
    expect(binding()?.state).toBe("open");
    expect(await reject(sandbox, "zofia")).toMatchObject({ status: 409 });
  });

  it.each([
    ["an error", { status: 404, json: { error_code: "BASKET_NOT_FOUND", error_message: "x" } }],
    ["no basket", { status: 200, json: { status: "SUCCESS" } }],
    ["a page", { status: 200, raw: "<html></html>" }],
  ])("is not completed by %s", async (_what, reply) => {
    shop.answer = () => reply;
    const phone = await bind(bench.sandbox);
    expect(phone).toMatchObject({ screen: "error", error: { code: "BINDING_FAILED" } });
    expect([binding()?.state, bench.sandbox.inpostPay.browsers.count()]).toEqual(["open", 0]);
    expect((await state(dismiss(bench.sandbox, "zofia"))).screen).toBe("home");
  });

  it("does not give a basket to a second phone", async () => {
    const { sandbox } = bench;
    const url = await link(sandbox, "b-1");
    await state(scan(sandbox, "oliver", url));
    await bind(sandbox);
    expect(await confirm(sandbox, "oliver", {})).toMatchObject({ status: 409, title: "Bound already" });
    expect(await state(scan(sandbox, "oliver", url))).toMatchObject({ error: { code: "BASKET_TAKEN" } });
    expect((await state(scan(sandbox, "zofia", url))).screen).toBe("basket");
  });

  it("reads the app link, the bare token, and nothing else", async () => {
    const { sandbox } = bench;
    const url = await link(sandbox, "b-1");
    const app = `inpost://izilink?basket_id=${binding()?.inpostBasketId}`;
    for (const text of [
      app,
      app.replace("inpost:", "inpostsandbox:"),
      url.split("/").pop() ?? "",
      `${url}?x=1`,
    ])
      expect((await state(scan(sandbox, "zofia", text))).screen).toBe("binding");
    expect(await state(scan(sandbox, "zofia", url.slice(0, -1)))).toMatchObject({
      error: { code: "LINK_UNKNOWN" },
    });
    expect(await scan(sandbox, "zofia", "https://example.com/")).toMatchObject({ status: 422 });
    expect(await scan(sandbox, "nobody", url)).toMatchObject({ status: 404 });
  });
});

describe("binding by phone number", () => {
  it("pushes to the phone of that person only", async () => {
    const { sandbox } = bench;
    const body = bindingRequest({ binding_method: "PHONE", phone_number: writePhone("447700900142") });
    expect(await api(sandbox, postBinding, { params: { basketId: "b-1" }, body })).toMatchObject({
      status: 202,
      body: "",
    });
    expect(await state(readPhone(sandbox, "oliver"))).toMatchObject({
      screen: "binding",
      push: { merchant: "Kram", place: "BASKET_SUMMARY", basketId: "b-1" },
    });
    expect((await state(readPhone(sandbox, "zofia"))).push).toBeUndefined();
    expect((await state(confirm(sandbox, "oliver", {}))).basket?.basketId).toBe("b-1");
  });
});

describe("the basket on the phone", () => {
  beforeEach(async () => void (await bind(bench.sandbox)));

  it("sends quantities, codes and related products as events", async () => {
    const { sandbox } = bench;
    await state(changeBasket(sandbox, "zofia", { kind: "quantity", productId: "101", quantity: 3 }));
    await state(changeBasket(sandbox, "zofia", { kind: "codes", codes: ["WIOSNA10", "NOWY"] }));
    await state(changeBasket(sandbox, "zofia", { kind: "codes", codes: [] }));
    await state(changeBasket(sandbox, "zofia", { kind: "related", productId: "9", quantity: 1 }));
    const events = shop.calls("/b-1/event").map(({ json, verdict }) => ({ ...json, verdict }));
    const common = {
      event_id: expect.any(String),
      event_data_time: "2026-02-03T13:05:09.123Z",
      phone_number: writePhone("48601224418"),
      verdict: "ok",
    };
    expect(events).toEqual([
      {
        ...common,
        event_type: "PRODUCTS_QUANTITY",
        quantity_event_data: [{ product_id: "101", quantity: { quantity: 3 } }],
      },
      {
        ...common,
        event_type: "PROMO_CODES",
        promo_codes_event_data: [
          { promo_code_value: "WIOSNA10", name: "Wiosna -10 zł" },
          { promo_code_value: "NOWY", name: "NOWY" },
        ],
      },
      { ...common, event_type: "PROMO_CODES", promo_codes_event_data: [] },
      {
        ...common,
        event_type: "RELATED_PRODUCTS",
        related_products_event_data: [{ product_id: "9", quantity: { quantity: 1 } }],
      },
    ]);
    expect(new Set(shop.calls("/event").map(({ json }) => json.event_id)).size).toBe(4);
    expect(binding()?.events.map(({ name }) => name)).toEqual([
      "bound",
      ...Array(4).fill("basketProductChanged"),
    ]);
  });

  it("shows a notice once", async () => {
    const { sandbox } = bench;
    const basket = workedBasket();
    const basket_notice = { type: "ERROR", description: "Zostały 2 sztuki" };
    shop.answer = () => ({ status: 200, json: { ...basket, summary: { ...basket.summary, basket_notice } } });
    const told = await state(
      changeBasket(sandbox, "zofia", { kind: "quantity", productId: "101", quantity: 99 }),
    );
    expect(told).toMatchObject({ screen: "basket", notice: basket_notice });
    expect(told.basket?.basket).not.toHaveProperty("summary.basket_notice");
    const quiet = await state(dismiss(sandbox, "zofia"));
    expect([quiet.notice, quiet.screen]).toEqual([undefined, "basket"]);
  });

  it.each([
    ["BASKET_NOT_FOUND", 404, "BASKET_GONE", "open"],
    ["ORDER_EXISTS", 409, "BASKET_ORDERED", "open"],
    ["MALFORMED_REQUEST", 400, "CHANGE_FAILED", "bound"],
  ])("handles %s", async (error_code, status, code, after) => {
    shop.answer = () => ({ status, json: { error_code, error_message: "x" } });
    const phone = await state(refreshBasket(bench.sandbox, "zofia"));
    expect(phone).toMatchObject({ screen: "error", error: { code } });
    expect(binding()?.state).toBe(after);
    expect((await state(dismiss(bench.sandbox, "zofia"))).screen).toBe(after === "bound" ? "basket" : "home");
  });

  it("is read again on demand, without a body and signed", async () => {
    shop.basket = { ...workedBasket(), promo_codes: [] };
    const phone = await state(refreshBasket(bench.sandbox, "zofia"));
    expect(phone.basket?.basket.promo_codes).toEqual([]);
    expect(shop.heard.at(-1)).toMatchObject({
      method: "GET",
      path: "/v1/izi/basket/b-1",
      body: "",
      verdict: "ok",
    });
  });

  it("is thrown away on both sides", async () => {
    const { sandbox } = bench;
    expect(await state(removeBasket(sandbox, "zofia"))).toMatchObject({ screen: "home" });
    expect(shop.heard.at(-1)).toMatchObject({
      method: "DELETE",
      path: "/v1/izi/basket/b-1/binding",
      verdict: "ok",
    });
    expect(binding()).toMatchObject({ state: "open", personId: null, basket: null });
    expect(await removeBasket(sandbox, "zofia")).toMatchObject({ status: 409 });
  });
});
