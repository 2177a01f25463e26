import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tellBindingDeleted } from "@sandbox/inpost-pay/calls/delete-binding";
import { sendOrderEvent } from "@sandbox/inpost-pay/calls/send-order-event";
import { rotateKey } from "@sandbox/inpost-pay/keys";
import { changeBasket } from "@sandbox/inpost-pay/phone/change-basket";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { refreshBasket } from "@sandbox/inpost-pay/phone/refresh-basket";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { bind, state } from "@sandbox/inpost-pay/test-api";
import { startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import { signWebhook } from "@sandbox/inpost-pay/wire/webhook-signature";
import { asObject } from "@sandbox/inpost-pay/wire/read-json";
import { newFaultSchema } from "@sandbox/faults";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
  await bind(bench.sandbox);
});
afterEach(() => void shop.server.close());

const fault = (operation: string, kind: string, params = {}) =>
  bench.sandbox.faults.add(
    newFaultSchema.parse({ provider: "inpost-pay", operation, kind, params, remaining: 1 }),
  );
const quantity = (count: number) =>
  state(changeBasket(bench.sandbox, "zofia", { kind: "quantity", productId: "101", quantity: count }));
const events = () => shop.calls("/b-1/event");
const wanted = () =>
  events().map(
    ({ json }) => (json.quantity_event_data as { quantity: { quantity: number } }[])[0]?.quantity.quantity,
  );

describe("faults of signed calls", () => {
  it.each([
    ["wrong-hash", "hash"],
    ["stale-timestamp", "stale"],
    ["tampered-body", "signature"],
  ])("%s is seen by who verifies, with and without a body", async (kind, verdict) => {
    fault("basket-event", kind);
    expect((await quantity(3)).error).toMatchObject({ code: "CHANGE_FAILED" });
    fault("get-basket", kind);
    await refreshBasket(bench.sandbox, "zofia");
    expect(shop.heard.slice(-2).map((call) => call.verdict)).toEqual([verdict, verdict]);
    await quantity(4);
    expect(shop.heard.at(-1)?.verdict).toBe("ok");
  });

  it("duplicate sends the same bytes twice", async () => {
    fault("basket-event", "duplicate");
    await quantity(3);
    expect(events()).toHaveLength(2);
    expect(events()[0]?.body).toBe(events()[1]?.body);
  });

  it("reorder holds a message until the next one went out", async () => {
    fault("basket-event", "reorder", { ms: 60_000 });
    const first = quantity(3);
    await quantity(4);
    await first;
    expect(wanted()).toEqual([4, 3]);
  });

  it("reorder ends by itself when nothing follows", async () => {
    fault("basket-event", "reorder", { ms: 20 });
    await quantity(3);
    expect(wanted()).toEqual([3]);
  });

  it("delay and slow-body arrive whole and valid", async () => {
    fault("basket-event", "delay", { ms: 10 });
    fault("basket-event", "slow-body", { ms: 80 });
    await quantity(3);
    expect(events()[0]).toMatchObject({ verdict: "ok", json: { event_type: "PRODUCTS_QUANTITY" } });
  });

  it.each([
    ["lost", 0],
    ["drop-before", 0],
    ["drop-after", 1],
  ])("%s leaves the phone without an answer", async (kind, heard) => {
    fault("basket-event", kind);
    expect((await quantity(3)).error).toMatchObject({ code: "NO_ANSWER" });
    expect(events()).toHaveLength(heard);
  });

  it("unknown-enum is signed properly", async () => {
    fault("basket-event", "unknown-enum", { status: "GIFT" });
    await quantity(3);
    expect(events()[0]).toMatchObject({ verdict: "ok", json: { event_type: "GIFT" } });
    fault("order-event", "unknown-enum");
    await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
    expect(shop.calls("/1042/event")[0]?.json.event_data).toMatchObject({ payment_status: "BRAND_NEW" });
  });

  it("only touch the phone they are for", async () => {
    bench.sandbox.faults.add(
      newFaultSchema.parse({
        provider: "inpost-pay",
        operation: "basket-event",
        kind: "lost",
        phone: "oliver",
      }),
    );
    expect((await quantity(3)).error).toBeUndefined();
  });

  it("are not needed to change the key: the next call is signed with it", async () => {
    rotateKey(bench.sandbox);
    await quantity(3);
    expect(shop.heard.at(-1)).toMatchObject({ verdict: "ok", headers: { "x-public-key-ver": "2" } });
  });
});

describe("messages that must arrive", () => {
  async function ordered() {
    await state(placeOrder(bench.sandbox, "zofia", { blikCode: "777111" }));
    return bench.sandbox.inpostPay.orders.get("1042")!;
  }
  const paid = { payment_status: "AUTHORIZED" };

  it("are sent again with the same id until somebody takes them", async () => {
    const order = await ordered();
    const before = shop.calls("/1042/event").length;
    shop.answer = () => ({ status: 503 });
    await sendOrderEvent(bench.sandbox, order, paid, "e-9");
    shop.answer = null;
    await sweepInPostPay(bench.sandbox);
    expect(shop.calls("/1042/event").length - before).toBe(1);
    bench.advance(1_000);
    await sweepInPostPay(bench.sandbox);
    await sweepInPostPay(bench.sandbox);
    const sent = shop.calls("/1042/event").slice(before);
    expect(sent.map(({ json, verdict }) => [json.event_id, verdict])).toEqual([
      ["e-9", "ok"],
      ["e-9", "ok"],
    ]);
    expect(bench.sandbox.inpostPay.waiting.count()).toBe(0);
  });

  it("are given up after five more tries, and at once when refused or lost", async () => {
    const order = await ordered();
    shop.answer = () => ({ status: 500 });
    await sendOrderEvent(bench.sandbox, order, paid);
    for (const wait of [1_000, 5_000, 30_000, 120_000, 600_000]) {
      bench.advance(wait);
      await sweepInPostPay(bench.sandbox);
    }
    expect(bench.sandbox.inpostPay.waiting.count()).toBe(0);
    shop.answer = () => ({ status: 404 });
    await sendOrderEvent(bench.sandbox, order, paid);
    fault("order-event", "lost");
    await sendOrderEvent(bench.sandbox, order, paid);
    expect(bench.sandbox.inpostPay.waiting.count()).toBe(0);
  });

  it("keep their method and path", async () => {
    const binding = bench.sandbox.inpostPay.bindings.get("b-1")!;
    fault("delete-binding", "drop-before");
    await tellBindingDeleted(bench.sandbox, binding);
    bench.advance(1_000);
    await sweepInPostPay(bench.sandbox);
    expect(shop.heard.at(-1)).toMatchObject({
      method: "DELETE",
      path: "/v1/izi/basket/b-1/binding",
      verdict: "ok",
    });
  });

  it.each(["wrong-hash", "tampered-body"])("webhooks fail to verify by the fault %s", async (kind) => {
    fault("webhook", kind);
    await ordered();
    await expect.poll(() => shop.calls("/events").length).toBe(1);
    const [call] = shop.calls("/events");
    const eventData = asObject(call?.json.eventData)!;
    const right = signWebhook(
      "2",
      { eventType: "PAYMENT_AUTHORIZED", eventData },
      "kram-demo-merchant-secret",
    );
    expect(call?.headers["x-signature"]).not.toBe(right);
  });
});
