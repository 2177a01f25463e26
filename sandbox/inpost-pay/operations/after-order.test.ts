import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sendAnyOrderEvent, setRefundResult } from "@sandbox/inpost-pay/control/commands";
import { postOrderEvent } from "@sandbox/inpost-pay/operations/post-order-event";
import { refundTransaction } from "@sandbox/inpost-pay/operations/refund";
import { listTransactions } from "@sandbox/inpost-pay/operations/transactions";
import { pay } from "@sandbox/inpost-pay/phone/pay";
import { placeOrder } from "@sandbox/inpost-pay/phone/place-order";
import { readPhone } from "@sandbox/inpost-pay/phone/view-phone";
import { sweepInPostPay } from "@sandbox/inpost-pay/sweep";
import { api, bind, state } from "@sandbox/inpost-pay/test-api";
import { startTestShop, type TestShop } from "@sandbox/inpost-pay/test-shop";
import type { Json } from "@sandbox/inpost-pay/types";
import { signRefund } from "@sandbox/inpost-pay/wire/refund-signature";
import { signWebhook } from "@sandbox/inpost-pay/wire/webhook-signature";
import { asObject } from "@sandbox/inpost-pay/wire/read-json";
import { testSandbox } from "@sandbox/lib/test-sandbox";

let bench: ReturnType<typeof testSandbox>;
let shop: TestShop;

beforeEach(async () => {
  bench = testSandbox();
  shop = await startTestShop(bench);
  await bind(bench.sandbox);
});
afterEach(() => void shop.server.close());

const order = (blikCode = "777111") => state(placeOrder(bench.sandbox, "zofia", { blikCode }));
const params = { orderId: "1042" };
const phone = () => state(readPhone(bench.sandbox, "zofia"));

describe("order events of the merchant", () => {
  const event = (event_data: Json, event_id: unknown = randomUUID()) =>
    api(bench.sandbox, postOrderEvent, {
      params,
      body: { event_id, event_data_time: "2026-02-03T13:06:00Z", event_data },
    });

  it("bring status text and tracking to the phone; a repeated one changes nothing", async () => {
    await order();
    const sent = { order_merchant_status_description: "Wysłane", delivery_references_list: ["60001"] };
    expect((await event(sent, 7)).status).toBe(201);
    expect((await phone()).orders[0]).toMatchObject({ statusText: "Wysłane", tracking: ["60001"] });
    expect((await event({ order_merchant_status_description: "Zwrot" }, 7)).status).toBe(201);
    expect((await phone()).orders[0]?.statusText).toBe("Wysłane");
    const corrected = { delivery: { delivery_point: "WAW01A" } };
    await event(corrected);
    expect((await phone()).orders[0]?.delivery).toMatchObject({ corrected: { delivery_point: "WAW01A" } });
  });

  it("reject an order, which can then neither be completed nor paid", async () => {
    await state(placeOrder(bench.sandbox, "zofia", {}));
    expect((await event({ order_status: "ORDER_REJECTED" })).status).toBe(201);
    expect((await event({ order_status: "ORDER_REJECTED" })).status).toBe(201);
    expect(await event({ order_status: "ORDER_COMPLETED" })).toMatchObject({
      status: 409,
      json: { error_code: "STATUS_ORDER_ERROR" },
    });
    expect(await pay(bench.sandbox, "zofia", { blikCode: "777111" })).toMatchObject({ status: 409 });
  });

  it("never complete an order that was paid in the app", async () => {
    await order();
    expect(await event({ order_status: "ORDER_COMPLETED" })).toMatchObject({ status: 409 });
    expect(bench.sandbox.inpostPay.complaints.all()).toMatchObject([
      { operation: "post-order-event", reference: "1042" },
    ]);
  });

  it("need an order and a proper body", async () => {
    expect(await event({})).toMatchObject({ status: 404, json: { error_code: "ORDER_NOT_FOUND" } });
    await order();
    expect(await event({ order_status: "LOST" })).toMatchObject({
      status: 400,
      json: { error_code: "BAD_REQUEST" },
    });
  });

  it("of ours can be sent by hand, true or not", async () => {
    await order();
    const before = shop.calls("/event").length;
    const answer = await sendAnyOrderEvent(bench.sandbox, {
      orderId: "1042",
      eventId: "e-1",
      paymentStatus: "PENDING",
    });
    expect(answer).toMatchObject({ ok: true, status: 200 });
    expect(shop.calls("/event")[before]?.json).toMatchObject({
      event_id: "e-1",
      event_data: { payment_status: "PENDING" },
    });
    expect(bench.sandbox.inpostPay.orders.get("1042")?.paymentStatus).toBe("AUTHORIZED");
    expect(await sendAnyOrderEvent(bench.sandbox, { orderId: "x" })).toMatchObject({ status: 404 });
  });
});

describe("transactions and refunds", () => {
  const transaction = () => bench.sandbox.inpostPay.transactionsOf("1042").at(-1)!;

  function refund(amount?: string, change: { commandId?: string; secret?: string; prefix?: string } = {}) {
    const { commandId = randomUUID(), secret = "kram-demo-merchant-secret", prefix = "" } = change;
    const { transactionId } = transaction();
    const signature = signRefund({
      ...{ commandId, transactionId, secret },
      additionalData: "",
      externalRefundId: "",
      refundAmount: amount ?? "",
    });
    const fields = [
      ...(amount === undefined ? [] : [`"refund_amount":${amount}`]),
      `"signature":"${prefix}${signature}"`,
    ];
    return api(bench.sandbox, refundTransaction, {
      params: { transactionId },
      headers: { "x-command-id": commandId },
      body: `{${fields.join(",")}}`,
    });
  }

  async function settle(): Promise<void> {
    bench.advance(2_000);
    await sweepInPostPay(bench.sandbox);
  }

  const webhooks = () => shop.calls("/events").map(({ json }) => json.eventType);

  it("list with their operations; per_page is what is on the page", async () => {
    await order("500500");
    const { json } = await api(bench.sandbox, listTransactions, { query: "per_page=10&status[]=DECLINED" });
    expect(json).toMatchObject({
      count: 1,
      page: 0,
      per_page: 1,
      items: [
        { status: "DECLINED", amount: 105.99, payment_method: "BLIK_CODE", merchant_pos_id: "30010042" },
      ],
    });
    expect(json.items).toMatchObject([{ order_id: expect.stringMatching(/^1042\|[0-9a-f-]{36}$/) }]);
    for (const query of [
      "status[]=CAPTURED",
      "order_id=2",
      "amount_from=106",
      "paymentMethod[]=CARD",
      "currency=EUR",
    ])
      expect((await api(bench.sandbox, listTransactions, { query })).json.count).toBe(0);
    expect(await refund()).toMatchObject({ status: 400, json: { error_code: "BAD_REQUEST" } });
  });

  it("refund a part, then the rest, each told by webhook with its signature", async () => {
    await order();
    expect(await refund("12.50", { prefix: "SHA-512_" })).toMatchObject({
      status: 200,
      json: { status: "PENDING", refund_amount: 12.5 },
    });
    await settle();
    expect(transaction().status).toBe("PARTIALLY_REFUNDED");
    expect((await refund("93.5")).status).toBe(400);
    expect((await refund()).json).toMatchObject({ refund_amount: 93.49 });
    await settle();
    expect([transaction().status, webhooks()]).toEqual([
      "REFUNDED",
      ["PAYMENT_AUTHORIZED", "REFUND", "REFUND"],
    ]);
    const [, call] = shop.calls("/events");
    const eventData = asObject(call?.json.eventData)!;
    expect(eventData).toMatchObject({
      amount: { currency: "PLN", valueInCents: 1250 },
      merchantId: "demo-merchant-0001",
    });
    expect(call?.headers["x-signature"]).toBe(
      signWebhook("2", { eventType: "REFUND", eventData }, "kram-demo-merchant-secret"),
    );
    expect((await phone()).orders[0]?.refunds.map(({ amount, status }) => [amount, status])).toEqual([
      [1250, "SUCCESS"],
      [9349, "SUCCESS"],
    ]);
  });

  it("give the same refund for the same command", async () => {
    await order();
    const commandId = randomUUID();
    const first = await refund("3", { commandId });
    expect(await refund("3", { commandId })).toEqual(first);
    expect(transaction().refunds).toHaveLength(1);
  });

  it("need the right signature and a command id", async () => {
    await order();
    expect(await refund("1", { secret: "other" })).toMatchObject({
      status: 403,
      json: { error_code: "FORBIDDEN" },
    });
    expect(await refund("1", { commandId: "1" })).toMatchObject({ status: 400 });
    expect(await refund("0")).toMatchObject({ status: 400 });
    const nowhere = { params: { transactionId: "x" } };
    expect(await api(bench.sandbox, refundTransaction, nowhere)).toMatchObject({ status: 404 });
  });

  it("are declined when told so, before or while they are pending", async () => {
    await order();
    await setRefundResult(bench.sandbox, "1042", { success: false });
    await refund("1");
    await settle();
    await refund("2");
    await setRefundResult(bench.sandbox, "1042", { success: false });
    expect(transaction()).toMatchObject({
      status: "CAPTURED",
      refunds: [{ status: "FAILED" }, { status: "FAILED" }],
    });
    expect(webhooks().slice(1)).toEqual(["REFUND_DECLINED", "REFUND_DECLINED"]);
    expect(await setRefundResult(bench.sandbox, "x", { success: true })).toMatchObject({ status: 404 });
  });

  it("wait for the morning when there are none at night", async () => {
    await order();
    const { inpostPay } = bench.sandbox;
    inpostPay.saveSettings({ ...inpostPay.settings(), refundsAtNight: false });
    bench.advance(10 * 3_600_000);
    await refund("1");
    expect(new Date(transaction().refunds[0]!.dueAt).toISOString().slice(0, 16)).toBe("2026-02-04T05:30");
  });
});
