import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pay } from "@sandbox/inpost-pay/phone/pay";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { setCheckout } from "@sandbox/inpost-pay/phone/set-checkout";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { bind, state } from "@sandbox/inpost-pay/test-api";
import { workedBasket } from "@sandbox/inpost-pay/test-basket";
import { orderAnswer, startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import { newFaultSchema } from "@sandbox/faults";
import { testSandbox } from "@sandbox/lib/test-sandbox";
import { patchPerson } from "@sandbox/store/patch-person";

let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
});
afterEach(() => void shop.server.close());

const order = () => bench.sandbox.inpostPay.orders.get("1042");
const statuses = () =>
  shop.calls("/1042/event").map(({ json }) => (json.event_data as { payment_status: string }).payment_status);
const posts = () => shop.calls("/v1/izi/order");
const fault = (operation: string, kind: string, params = {}) =>
  bench.sandbox.faults.add(
    newFaultSchema.parse({ provider: "inpost-pay", operation, kind, params, remaining: 1 }),
  );

describe("ordering", () => {
  it("compares, orders and pays by BLIK, telling the shop every step", async () => {
    const { sandbox } = bench;
    await bind(sandbox);
    await state(
      setCheckout(sandbox, "zofia", {
        delivery: { type: "APM", point: "KRA010" },
        consents: { terms: true },
        paymentType: "BLIK_CODE",
        comments: "Proszę nie dzwonić",
      }),
    );
    const phone = await state(placeOrder(sandbox, "zofia", { blikCode: "777111" }));
    expect(phone).toMatchObject({
      screen: "order",
      order: { orderId: "1042", paymentStatus: "AUTHORIZED", total: 10599, statusText: "Przyjęte" },
    });
    expect(phone.basket).toBeUndefined();
    const paths = shop.heard.map(({ method, path }) => `${method} ${path}`);
    expect(paths.slice(1, 6)).toEqual([
      "GET /v1/izi/basket/b-1",
      "POST /v1/izi/order",
      ...Array(3).fill("POST /v1/izi/order/1042/event"),
    ]);
    expect(statuses()).toEqual(["STARTED", "PENDING", "AUTHORIZED"]);
    expect(shop.heard.every(({ verdict, path }) => verdict === "ok" || path === "/events")).toBe(true);
    expect(posts()[0]?.json).toEqual({
      order_details: {
        basket_id: "b-1",
        currency: "PLN",
        basket_price: { net: 86.17, gross: 105.99, vat: 19.82 },
        payment_type: "BLIK_CODE",
        order_comments: "Proszę nie dzwonić",
        basket_additional_parameters: [{ key: "utm_source", value: "newsletter" }],
      },
      account_info: {
        name: "Zofia",
        surname: "Wiśniewska",
        mail: "zofia.wisniewska@example.com",
        phone_number: { country_prefix: "+48", phone: "601224418" },
        client_address: {
          country_code: "PL",
          address: "ul. Piotrkowska 84/7",
          city: "Łódź",
          postal_code: "90-102",
          address_details: { street: "ul. Piotrkowska", building: "84", flat: "7" },
        },
      },
      delivery: {
        delivery_type: "APM",
        delivery_codes: [],
        delivery_point: "KRA010",
        mail: "zofia.wisniewska@example.com",
        phone_number: { country_prefix: "+48", phone: "601224418" },
      },
      consents: [{ consent_id: "terms", consent_version: "4", is_accepted: true }],
    });
    expect(sandbox.inpostPay.bindings.get("b-1")).toMatchObject({ state: "ordered", orderId: "1042" });
    await expect.poll(() => shop.calls("/events").length).toBe(1);
    expect(sandbox.inpostPay.complaints.all()).toEqual([]);
  });

  it("retries a declined payment on the same order, with another method", async () => {
    const { sandbox } = bench;
    await bind(sandbox);
    const declined = await state(placeOrder(sandbox, "zofia", { blikCode: "500500" }));
    expect(declined).toMatchObject({ screen: "payment", error: { code: "BLIK_DECLINED" } });
    const paid = await state(pay(sandbox, "zofia", { paymentType: "CARD" }));
    expect(paid).toMatchObject({
      screen: "order",
      order: { paymentStatus: "AUTHORIZED", paymentType: "CARD" },
    });
    expect(posts()).toHaveLength(1);
    expect(statuses()).toEqual(["STARTED", "PENDING", "DECLINED", "STARTED", "PENDING", "AUTHORIZED"]);
    expect(sandbox.inpostPay.transactionsOf("1042").map(({ status }) => status)).toEqual([
      "DECLINED",
      "CAPTURED",
    ]);
    expect(await pay(sandbox, "zofia", {})).toMatchObject({ status: 409 });
  });

  it.each([
    ["777111", "AUTHORIZED", undefined],
    ["500500", "DECLINED", "BLIK_DECLINED"],
    ["700701", "ERROR", "BLIK_EXPIRED"],
    ["700702", "CANCELLED", "BLIK_CANCELLED"],
    ["700703", "ERROR", "BLIK_USED"],
    ["123456", "DECLINED", "BLIK_UNKNOWN"],
  ])("BLIK code %s ends as %s", async (blikCode, status, code) => {
    await bind(bench.sandbox);
    const waiting = await state(placeOrder(bench.sandbox, "zofia", {}));
    expect([waiting.screen, waiting.order?.paymentStatus, statuses()]).toEqual(["payment", "UNPAID", []]);
    const phone = await state(pay(bench.sandbox, "zofia", { blikCode }));
    expect([phone.order?.paymentStatus, phone.error?.code, statuses().at(-1)]).toEqual([
      status,
      code,
      status,
    ]);
  });

  it("waits for a slow bank, which agrees later", async () => {
    const { sandbox, advance } = bench;
    await bind(sandbox);
    patchPerson(sandbox, "zofia", { inpost: { paymentOutcome: "slow" } });
    await state(setCheckout(sandbox, "zofia", { paymentType: "CARD" }));
    expect((await state(placeOrder(sandbox, "zofia", {}))).screen).toBe("payment");
    await sweepInPostPay(sandbox);
    expect(order()?.paymentStatus).toBe("PENDING");
    advance(10_000);
    await sweepInPostPay(sandbox);
    expect(statuses()).toEqual(["STARTED", "PENDING", "AUTHORIZED"]);
    expect((await state(readPhone(sandbox, "zofia"))).screen).toBe("order");
  });

  it("settles cash on delivery at once, with its code and surcharge", async () => {
    const { sandbox } = bench;
    await bind(sandbox);
    await state(
      setCheckout(sandbox, "zofia", { delivery: { type: "COURIER" }, paymentType: "CASH_ON_DELIVERY" }),
    );
    const phone = await state(placeOrder(sandbox, "zofia", {}));
    expect(phone).toMatchObject({
      screen: "order",
      order: { paymentStatus: "COD", total: 9300 + 1699 + 500 },
    });
    expect(posts()[0]?.json.delivery).toMatchObject({
      delivery_codes: ["COD"],
      delivery_address: { name: "Zofia Wiśniewska", city: "Łódź" },
    });
    expect([statuses(), sandbox.inpostPay.transactions.count()]).toEqual([["COD"], 0]);
  });

  it("takes off the delivery for InPost+", async () => {
    const { sandbox } = bench;
    await bind(sandbox, "jakub");
    const phone = await state(placeOrder(sandbox, "jakub", { blikCode: "777111" }));
    expect(phone.order?.total).toBe(9300);
    expect(posts()[0]?.json.order_details).toMatchObject({
      basket_price: { net: 75.61, gross: 93, vat: 17.39 },
      inpost_discounts: [{ type: "INPOST_SUBSCRIPTION", discount: 12.99 }],
    });
  });

  it("calls an order of 0.00 FREE_ORDER and settles it", async () => {
    const nothing = { net: "0.00", gross: "0.00", vat: "0.00" };
    const basket = workedBasket();
    const [apm] = basket.delivery;
    const summary = { ...basket.summary, basket_final_price: nothing, free_basket: true };
    shop.basket = { ...basket, summary, delivery: [{ ...apm, delivery_price: nothing }] };
    await bind(bench.sandbox);
    const phone = await state(placeOrder(bench.sandbox, "zofia", {}));
    expect(phone.order).toMatchObject({ paymentType: "FREE_ORDER", paymentStatus: "AUTHORIZED", total: 0 });
  });

  it("stops when the basket has changed, and shows the new one", async () => {
    await bind(bench.sandbox);
    shop.basket = { ...workedBasket(), promo_codes: [] };
    const phone = await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
    expect(phone).toMatchObject({ screen: "error", error: { code: "BASKET_CHANGED" } });
    expect([posts().length, phone.basket?.basket.promo_codes]).toEqual([0, []]);
  });

  it.each([
    ["no locker", { delivery: { type: "APM" as const, point: "NOWHERE" } }, "there is no locker NOWHERE"],
    [
      "an unoffered code",
      { delivery: { type: "APM" as const, codes: ["GW"] } },
      "GW is not offered with APM",
    ],
    ["an unoffered way", { delivery: { type: "DIGITAL" as const } }, "does not deliver by DIGITAL"],
    ["a refused consent", { consents: {} }, "the consent terms is required"],
    ["an unoffered payment", { paymentType: "PAY_BY_LINK" }, "PAY_BY_LINK is not offered"],
  ])("is not possible with %s", async (_what, checkout, why) => {
    await bind(bench.sandbox);
    await state(setCheckout(bench.sandbox, "zofia", checkout));
    const problem = await placeOrder(bench.sandbox, "zofia", {});
    expect(problem).toMatchObject({ status: 422, detail: expect.stringContaining(why) });
  });

  it("shows why the shop refused, and keeps the basket", async () => {
    await bind(bench.sandbox);
    shop.answer = ({ path }) =>
      path === "/v1/izi/order"
        ? { status: 409, json: { error_code: "ORDER_NOT_CREATE", error_message: "Brak towaru" } }
        : undefined;
    const phone = await state(placeOrder(bench.sandbox, "zofia", {}));
    expect(phone).toMatchObject({ screen: "error", error: { code: "ORDER_REFUSED" } });
    expect(phone.error?.detail).toContain("ORDER_NOT_CREATE: Brak towaru");
    expect(bench.sandbox.inpostPay.bindings.get("b-1")?.state).toBe("bound");
  });

  it("asks again when the answer was lost after the shop had committed", async () => {
    await bind(bench.sandbox);
    fault("create-order", "drop-after");
    const phone = await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
    expect([phone.order?.orderId, posts().length]).toEqual(["1042", 2]);
    expect(posts()[0]?.body).toBe(posts()[1]?.body);
  });

  it("gives up when its patience is over", async () => {
    const { sandbox } = bench;
    await bind(sandbox);
    sandbox.inpostPay.saveSettings({ ...sandbox.inpostPay.settings(), patienceMs: 150 });
    shop.answer = async ({ path, json }) => {
      if (path !== "/v1/izi/order") return undefined;
      await new Promise((resolve) => setTimeout(resolve, 400));
      return { status: 201, json: orderAnswer(json) };
    };
    const phone = await state(placeOrder(sandbox, "zofia", {}));
    expect(phone).toMatchObject({ screen: "error", error: { code: "ORDER_TIMEOUT" } });
    expect([posts().length, sandbox.inpostPay.orders.count()]).toEqual([1, 0]);
  });

  it("complains of an answer that breaks the protocol, and of one without an order", async () => {
    await bind(bench.sandbox);
    shop.answer = ({ path, json }) =>
      path === "/v1/izi/order" ? { status: 200, json: { ...orderAnswer(json), consents: null } } : undefined;
    expect((await state(placeOrder(bench.sandbox, "zofia", {}))).order?.orderId).toBe("1042");
    const paths = bench.sandbox.inpostPay.complaints.all().map(({ path }) => path);
    expect(paths).toEqual(["consents", ""]);
    await bind(bench.sandbox, "oliver", "b-2");
    shop.answer = ({ path }) => (path === "/v1/izi/order" ? { status: 201, json: {} } : undefined);
    expect((await state(placeOrder(bench.sandbox, "oliver", {}))).error?.code).toBe("BAD_ANSWER");
  });
});
